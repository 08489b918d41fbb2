package kz.olshem.series.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.olshem.catalogue.Unit;

/**
 * A unit as SDMX says it: a million tenge is {@code KZT} with the multiplier 6. What is no power of ten of another unit is
 * measured in itself, with the multiplier 0.
 *
 * @param measure    id in the list of units
 * @param multiplier power of ten, a code of {@code SDMX:CL_UNIT_MULT}
 */
public record SdmxUnit(String measure, int multiplier) {

    /** The powers of ten that {@code SDMX:CL_UNIT_MULT} knows, apart from those that nobody publishes in. */
    private static final int[] MULTIPLIERS = {3, 6, 9, 12};

    /** What a dimension says of its kind, before the unit that it is measured in: {@code money-kzt}, {@code mass-t}. */
    private static final Pattern KIND = Pattern.compile("^(money|mass|area)-");

    private static final Pattern FOREIGN = Pattern.compile("[^A-Z0-9]+");

    public static SdmxUnit of(Unit unit) {
        for (int power : MULTIPLIERS) {
            if (unit.scale().compareTo(BigDecimal.TEN.pow(power)) == 0) {
                return new SdmxUnit(id(KIND.matcher(unit.dimension()).replaceFirst("")), power);
            }
        }
        return new SdmxUnit(id(unit.code()), 0);
    }

    /** A code in the letters that an id may have. */
    private static String id(String code) {
        return FOREIGN.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("_");
    }
}
