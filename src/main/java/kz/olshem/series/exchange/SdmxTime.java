package kz.olshem.series.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Period;

/**
 * A period as SDMX says it. What is cumulated is no frequency of {@code SDMX:CL_FREQ}: it grows month by month, stands as a
 * range of time, {@code 2025-01-01/P9M}, and is told from months by a dimension of its own.
 *
 * @param frequency code of {@code SDMX:CL_FREQ}
 */
public record SdmxTime(String frequency, Cumulation cumulation, String period) {

    /** Whether a figure is of its period alone; the names are the codes of the dimension. */
    public enum Cumulation {
        /** Of the period itself. */
        N,
        /** Cumulated from the first month of the period to its last. */
        C
    }

    /** How periods may be written. */
    public static final String FORMS = "2025, 2025-S1, 2025-Q3, 2025-07, 2025-01-01/P9M";

    private static final Pattern RANGE = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-01/P([0-9]{1,2})M");

    public static SdmxTime of(Period period) {
        return period instanceof Period.Cumulative it
                ? new SdmxTime(
                        Frequency.M.name(),
                        Cumulation.C,
                        String.format(Locale.ROOT, "%04d-%02d-01/P%dM", it.year(), it.firstMonth(), it.months()))
                : new SdmxTime(period.frequency().name(), Cumulation.N, period.toString());
    }

    /** The period that a text names; empty for any other text. */
    public static Optional<Period> parse(String text) {
        return text.contains("/") ? range(text) : Period.parse(text);
    }

    /** A range of whole months inside one year, two at the least. */
    private static Optional<Period> range(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int first = Integer.parseInt(matcher.group(2));
        int last = first + Integer.parseInt(matcher.group(3)) - 1;
        return year > 0 && last > first && last <= 12
                ? Optional.of(new Period.Cumulative(year, first, last))
                : Optional.empty();
    }
}
