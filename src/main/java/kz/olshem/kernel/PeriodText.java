package kz.olshem.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Periods and dates in words: {@code 2025 ж. 3-тоқсан}, {@code III кв. 2025 г.}, {@code Jan–Sep 2025}. */
public final class PeriodText {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private PeriodText() {}

    /** The period as it labels a figure or a row. */
    public static String of(Period period, Language language) {
        Words words = Words.of(language);
        String year = String.valueOf(period.year());
        return switch (period) {
            case Period.Year it -> year;
            case Period.Half it ->
                words.text(
                        "period.half",
                        "year",
                        year,
                        "number",
                        String.valueOf(it.number()),
                        "roman",
                        ROMAN[it.number() - 1]);
            case Period.Quarter it ->
                words.text(
                        "period.quarter",
                        "year",
                        year,
                        "number",
                        String.valueOf(it.number()),
                        "roman",
                        ROMAN[it.number() - 1]);
            case Period.Month it -> words.text("period.month", "year", year, "month", month(it.number(), words));
            case Period.Cumulative it ->
                words.text(
                        "period.months",
                        "year",
                        year,
                        "first",
                        month(it.firstMonth(), words),
                        "last",
                        month(it.lastMonth(), words));
        };
    }

    /** The period as it stands in a sentence: {@code в 2025 году}. */
    public static String in(Period period, Language language) {
        return Words.of(language)
                .text(period instanceof Period.Year ? "period.in-year" : "period.in", "period", of(period, language));
    }

    /** The first day of a period in figures, as {@link #date(LocalDate, Language)} has it. */
    public static String firstDay(Period period, Language language) {
        return date(first(period), language);
    }

    /** The first day of a period as it stands in a sentence: {@code on 1 January 2023}. */
    public static String onFirstDay(Period period, Language language) {
        LocalDate day = first(period);
        return Words.of(language).text("period.on." + day.getMonthValue(), "year", String.valueOf(day.getYear()));
    }

    private static LocalDate first(Period period) {
        int months = period.start().months();
        return LocalDate.of(Math.floorDiv(months, 12) + 1, Math.floorMod(months, 12) + 1, 1);
    }

    /** A moment as the period that ends there: the end of a year is that year. */
    public static String of(Moment moment, Language language) {
        int months = moment.months();
        return moment.isEndOfYear()
                ? String.valueOf(months / 12)
                : of(new Period.Month(months / 12 + 1, months % 12), language);
    }

    /** A day in figures: {@code 23.11.2026}, in English {@code 23 Nov 2026}. */
    public static String date(LocalDate day, Language language) {
        Words words = Words.of(language);
        return words.text(
                "date",
                "day",
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                "month",
                String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                "name",
                month(day.getMonthValue(), words),
                "year",
                String.valueOf(day.getYear()));
    }

    /** The day of a moment in the city's time. */
    public static String date(Instant moment, Language language) {
        return date(CityTime.day(moment), language);
    }

    private static String month(int number, Words words) {
        return words.text("month." + number);
    }
}
