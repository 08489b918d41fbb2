package kz.olshem.catalogue;

import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures describe. Country and cities have codes of ISO 3166-2; for districts no standard exists.
 *
 * @param parent code of the territory it lies in; null for the country
 */
public record Territory(String code, @Nullable String parent, Level level, LocalizedText name) {

    /** The city that the product is about. */
    public static final String ALMATY = "KZ-75";

    /** Level of a territory, widest first. */
    public enum Level {
        COUNTRY,
        CITY,
        DISTRICT
    }
}
