package kz.olshem.series.publication;

import java.time.Duration;

/**
 * Told when the rows of a release are written; inside a caller's transaction they may still be undone.
 *
 * @param observations how many figures came in, those that changed nothing included
 * @param took         how long the writing took
 */
public record ReleasePublished(int release, int observations, Duration took) {}
