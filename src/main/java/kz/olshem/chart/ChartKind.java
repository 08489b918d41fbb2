package kz.olshem.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of charts. Which one a selection gets, the shape of its data decides, unless its reader says otherwise. */
public enum ChartKind {
    /** Values over time, five and more. */
    LINES,
    /** A few values over time, one bar each. */
    YEARS,
    /** The territories of one period, the largest value first. */
    RANKING,
    /** The districts of the territory in one period. */
    DISTRICTS;

    /** From so many values on a line tells more than bars. */
    static final int LINE = 5;

    /** More bars than these stand too close. */
    static final int MOST_BARS = 12;

    /** The code in addresses: {@code ranking}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChartKind> parse(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip()))
                .findFirst();
    }

    /**
     * The kind that data of such a shape get: never a lone dot on an axis of time.
     *
     * @param values    how many the focus has over time; where it has none, the peer that is shown for it
     * @param compared  whether another territory has a value in the last of these periods
     * @param districts whether the focus has none, and districts that have
     */
    static ChartKind of(int values, boolean compared, boolean districts) {
        if (districts) {
            return DISTRICTS;
        }
        if (values == 0 || values >= LINE) {
            return LINES;
        }
        return values == 1 && compared ? RANKING : YEARS;
    }
}
