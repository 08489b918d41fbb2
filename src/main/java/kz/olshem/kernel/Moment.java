package kz.olshem.kernel;

/**
 * A point in time in whole months since the year 0, so that shares of elapsed time are exact: the end of 2024 is
 * {@code 2024 * 12}, the end of June 2024 {@code 2023 * 12 + 6}.
 */
public record Moment(int months) implements Comparable<Moment> {

    private static final int YEAR = 12;

    public static Moment endOf(int year) {
        return new Moment(year * YEAR);
    }

    public Moment plusMonths(int more) {
        return new Moment(months + more);
    }

    /** How many months it is after another moment; below zero where it is before. */
    public int monthsAfter(Moment other) {
        return months - other.months;
    }

    public boolean isBefore(Moment other) {
        return months < other.months;
    }

    public boolean isAfter(Moment other) {
        return months > other.months;
    }

    /** As a decimal number of years, as axes of charts count: the end of 2024-Q2 is 2023.5. */
    public double years() {
        return months / 12.0;
    }

    /** Whether it is the end of a year. */
    public boolean isEndOfYear() {
        return months % YEAR == 0;
    }

    @Override
    public int compareTo(Moment other) {
        return Integer.compare(months, other.months);
    }
}
