package kz.olshem.catalogue;

import java.math.BigDecimal;
import kz.olshem.kernel.LocalizedText;

/**
 * A unit of measurement.
 *
 * @param dimension what is measured; units of one dimension differ only in scale
 * @param scale     how many of the dimension's base units one of this is: 1,000,000 for a million tenge
 * @param pattern   a figure with its unit as a message of ICU, with {@code {n}} for the number as it is printed and {@code
 *     {count}} for the number that chooses a plural form; empty where the name is put behind the number
 */
public record Unit(String code, String dimension, BigDecimal scale, LocalizedText name, LocalizedText pattern) {

    /** A unit whose name is put behind the number. */
    public Unit(String code, String dimension, BigDecimal scale, LocalizedText name) {
        this(code, dimension, scale, name, LocalizedText.EMPTY);
    }

    /** Whether values are per cent, where 12.5 means 12.5 % and changes are percentage points. */
    public boolean isPercent() {
        return dimension.equals("percent");
    }

    /** Whether values are an index, for which 100 is the point of reference. */
    public boolean isIndex() {
        return dimension.equals("index");
    }

    /** Whether values compare each year with the one before: already a change, so that its change is in points. */
    public boolean isGrowthRate() {
        return code.equals("index-previous-year");
    }

    /** Whether values are places in a ranking. */
    public boolean isRank() {
        return dimension.equals("rank");
    }

    /** Whether values are sums of money, which are always said to be at current prices or in those of a base year. */
    public boolean isMoney() {
        return dimension.startsWith("money-");
    }
}
