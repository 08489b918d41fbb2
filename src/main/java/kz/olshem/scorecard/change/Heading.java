package kz.olshem.scorecard.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way a series goes over five years, in the order in which it is shown. No status: methodology, section 6. */
public enum Heading {
    IMPROVING,
    LITTLE_CHANGE,
    WORSENING,
    /** Up, where neither way is the better one. */
    RISING,
    FALLING,
    TOO_SHORT;

    /** The code in addresses: {@code little-change}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Heading> parse(String code) {
        return Arrays.stream(values())
                .filter(heading -> heading.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /**
     * @param up   1 for a rise past the threshold, −1 for a fall past it, 0 for neither
     * @param sign which way is better; 0 for neither
     */
    static Heading of(int up, int sign) {
        if (up == 0) {
            return LITTLE_CHANGE;
        }
        if (sign == 0) {
            return up > 0 ? RISING : FALLING;
        }
        return up == sign ? IMPROVING : WORSENING;
    }
}
