package kz.olshem.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the values of an indicator are looked at. */
public enum Transformation {
    /** As published. */
    TOTAL,
    /** Divided by the population at the start of the year. */
    PER_CAPITA,
    /** With the first year of the period as 100. */
    INDEX;

    /** The code in addresses: {@code per-capita}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Transformation> parse(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code.strip()))
                .findFirst();
    }
}
