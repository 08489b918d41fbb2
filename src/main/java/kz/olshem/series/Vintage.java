package kz.olshem.series;

import org.jspecify.annotations.Nullable;

/**
 * A figure with the releases in which it counted.
 *
 * @param publishedIn  the first of them
 * @param supersededIn the release that replaced it; null while it is in force
 */
public record Vintage(
        Observation observation, int publishedIn, @Nullable Integer supersededIn) {

    boolean isInForce(int release) {
        return publishedIn <= release && (supersededIn == null || supersededIn > release);
    }
}
