package kz.olshem.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that an observation describes. As text: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07}, and
 * cumulative {@code 2025-01/2025-09}.
 *
 * <p>Arithmetic is in {@linkplain Moment moments}, so that a share of elapsed time is an exact fraction. Ordered by end,
 * the shorter period first; of two of one length (2025-Q1 and 2025-01/2025-03) by kind, so that they stay two.
 */
public sealed interface Period extends Comparable<Period> {

    /** The year that the period lies in. */
    int year();

    /** Length in months. */
    int months();

    /** When it ends. */
    Moment end();

    Frequency frequency();

    /** The same period of an earlier year. */
    Period yearsEarlier(int years);

    /** When it starts: where a stock observed at the start stands. */
    default Moment start() {
        return end().plusMonths(-months());
    }

    @Override
    default int compareTo(Period other) {
        int byEnd = end().compareTo(other.end());
        if (byEnd != 0) {
            return byEnd;
        }
        int byLength = Integer.compare(months(), other.months());
        return byLength != 0 ? byLength : frequency().compareTo(other.frequency());
    }

    /** A calendar year. */
    record Year(int year) implements Period {
        public Year {
            requireYear(year);
        }

        @Override
        public int months() {
            return 12;
        }

        @Override
        public Moment end() {
            return Moment.endOf(year);
        }

        @Override
        public Frequency frequency() {
            return Frequency.A;
        }

        @Override
        public Period yearsEarlier(int years) {
            return new Year(year - years);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** A half-year, 1 or 2. */
    record Half(int year, int number) implements Period {
        public Half {
            requireYear(year);
            requireBetween(number, 1, 2);
        }

        @Override
        public int months() {
            return 6;
        }

        @Override
        public Moment end() {
            return Moment.endOf(year - 1).plusMonths(number * 6);
        }

        @Override
        public Frequency frequency() {
            return Frequency.S;
        }

        @Override
        public Period yearsEarlier(int years) {
            return new Half(year - years, number);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-S%d", year, number);
        }
    }

    /** A quarter, 1 to 4. */
    record Quarter(int year, int number) implements Period {
        public Quarter {
            requireYear(year);
            requireBetween(number, 1, 4);
        }

        @Override
        public int months() {
            return 3;
        }

        @Override
        public Moment end() {
            return Moment.endOf(year - 1).plusMonths(number * 3);
        }

        @Override
        public Frequency frequency() {
            return Frequency.Q;
        }

        @Override
        public Period yearsEarlier(int years) {
            return new Quarter(year - years, number);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-Q%d", year, number);
        }
    }

    /** A month, 1 to 12. */
    record Month(int year, int number) implements Period {
        public Month {
            requireYear(year);
            requireBetween(number, 1, 12);
        }

        @Override
        public int months() {
            return 1;
        }

        @Override
        public Moment end() {
            return Moment.endOf(year - 1).plusMonths(number);
        }

        @Override
        public Frequency frequency() {
            return Frequency.M;
        }

        @Override
        public Period yearsEarlier(int years) {
            return new Month(year - years, number);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-%02d", year, number);
        }
    }

    /** A figure cumulated from the first to the last month, both inside one year. */
    record Cumulative(int year, int firstMonth, int lastMonth) implements Period {
        public Cumulative {
            requireYear(year);
            requireBetween(firstMonth, 1, 12);
            requireBetween(lastMonth, firstMonth + 1, 12);
        }

        @Override
        public int months() {
            return lastMonth - firstMonth + 1;
        }

        @Override
        public Moment end() {
            return Moment.endOf(year - 1).plusMonths(lastMonth);
        }

        @Override
        public Frequency frequency() {
            return Frequency.C;
        }

        @Override
        public Period yearsEarlier(int years) {
            return new Cumulative(year - years, firstMonth, lastMonth);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-%02d/%04d-%02d", year, firstMonth, year, lastMonth);
        }
    }

    /** The period of a text in one of the five forms, outer spaces forgiven; empty for anything else. */
    static Optional<Period> parse(String text) {
        Matcher matcher = Forms.ALL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (year < 1) {
            return Optional.empty();
        }
        if (matcher.group("half") != null) {
            return Optional.of(new Half(year, number(matcher, "half")));
        }
        if (matcher.group("quarter") != null) {
            return Optional.of(new Quarter(year, number(matcher, "quarter")));
        }
        if (matcher.group("month") == null) {
            return Optional.of(new Year(year));
        }
        int month = number(matcher, "month");
        if (matcher.group("lastYear") == null) {
            return Optional.of(new Month(year, month));
        }
        int last = number(matcher, "last");
        boolean insideOneYear = number(matcher, "lastYear") == year && last > month;
        return insideOneYear ? Optional.of(new Cumulative(year, month, last)) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static void requireYear(int year) {
        requireBetween(year, 1, 9999);
    }

    private static void requireBetween(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d is not from %d to %d", number, least, most));
        }
    }

    /** The written forms; apart, because a pattern in an interface would be public. */
    final class Forms {
        private static final String MONTH = "0[1-9]|1[0-2]";
        private static final Pattern ALL = Pattern.compile("(?<year>[0-9]{4})(?:-(?:S(?<half>[12])|Q(?<quarter>[1-4])"
                + "|(?<month>" + MONTH + ")(?:/(?<lastYear>[0-9]{4})-(?<last>" + MONTH + "))?))?");

        private Forms() {}
    }
}
