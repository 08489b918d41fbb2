package kz.olshem.narrative;

import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;

/** When a figure was observed: in its period, or as a stock on the first day of it. */
public final class FigureTime {

    private FigureTime() {}

    /** As it labels a figure: {@code 2025}, for a stock {@code 01.01.2025}. */
    public static String of(Indicator indicator, Period period, Language language) {
        return indicator.observedAt() == ObservedAt.START
                ? PeriodText.firstDay(period, language)
                : PeriodText.of(period, language);
    }

    /** As it stands in a sentence: {@code in 2025}, for a stock {@code on 1 January 2025}. */
    public static String in(Indicator indicator, Period period, Language language) {
        return indicator.observedAt() == ObservedAt.START
                ? PeriodText.onFirstDay(period, language)
                : PeriodText.in(period, language);
    }
}
