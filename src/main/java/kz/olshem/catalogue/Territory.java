package kz.olshem.catalogue;

import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures describe.
 *
 * @param parent the territory it lies in; null for a country
 */
public record Territory(TerritoryCode code, @Nullable TerritoryCode parent, Level level, LocalizedText name) {

    /** Level of a territory, widest first. */
    public enum Level {
        COUNTRY,
        /** A region of a country that is no city. */
        REGION,
        CITY,
        /** A part of a city. */
        DISTRICT;

        /** Whether it stands on its own and is compared with its like. */
        public boolean isWhole() {
            return this != DISTRICT;
        }
    }
}
