package kz.olshem.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people of each language read them: {@code 2 547,9} with no-break spaces in Kazakh and Russian, {@code
 * 2,547.9} in English, U+2212 for minus. Written here and not taken from the platform because CLDR disagrees with the
 * usage of the three languages in the per cent sign, and its minus and narrow spaces are missing in the typeface.
 * Also which digits of a computed one are kept.
 */
public final class Numbers {

    public static final char NO_BREAK_SPACE = '\u00a0';
    public static final char MINUS = '\u2212';

    private Numbers() {}

    /** The value rounded half up to so many decimals, which are always printed; never a negative zero. */
    public static String format(BigDecimal value, int decimals, Language language) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        char group = language == Language.EN ? ',' : NO_BREAK_SPACE;
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.EN ? '.' : ',').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /** As {@link #format}, with a plus before what is above zero as printed: the way changes are written. */
    public static String signed(BigDecimal value, int decimals, Language language) {
        boolean rises = value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
        return (rises ? "+" : "") + format(value, decimals, language);
    }

    /** All decimals that the value has, and no more: for tables of raw figures. */
    public static String exact(BigDecimal value, Language language) {
        return format(value, decimals(value), language);
    }

    /**
     * A computed number as it is stored and handed on: in 16 digits, so that it is the same one wherever it is shown, and
     * {@link #plain}.
     */
    public static BigDecimal derived(BigDecimal value) {
        return plain(value.round(MathContext.DECIMAL64));
    }

    /** The same number without an exponent and without zeros that only fill up. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many decimals a number has, without zeros that only fill up. */
    public static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /**
     * The fewest decimals, from the given number up, at which the two values no longer look equal unless they are: a
     * printed number must not contradict a status that compared unrounded ones (methodology, section 2).
     */
    public static int decimalsToTellApart(BigDecimal one, BigDecimal other, int decimals) {
        int enough = decimals;
        int most = Math.max(decimals, Math.min(12, Math.max(one.scale(), other.scale())));
        while (enough < most
                && one.compareTo(other) != 0
                && one.setScale(enough, RoundingMode.HALF_UP).compareTo(other.setScale(enough, RoundingMode.HALF_UP))
                        == 0) {
            enough++;
        }
        return enough;
    }
}
