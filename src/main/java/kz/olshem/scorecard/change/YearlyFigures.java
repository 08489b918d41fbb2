package kz.olshem.scorecard.change;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Series;
import kz.olshem.series.SeriesEvent;

/**
 * The values of whole years that have happened, and the years whose value opened a new series.
 *
 * @param values by year
 */
public record YearlyFigures(NavigableMap<Integer, BigDecimal> values, NavigableSet<Integer> breaks) {

    /** Years of a chain before its last: as far back as anybody looks. */
    private static final int LINKS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public YearlyFigures {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
        breaks = Collections.unmodifiableNavigableSet(new TreeSet<>(breaks));
    }

    /** What a series has of whole years; a forecast, a plan and an expectation have not happened. */
    public static YearlyFigures of(Series series, Collection<SeriesEvent> events) {
        NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (Observation it : series.observations(Frequency.A)) {
            if (it.status() != ObservationStatus.F) {
                values.put(it.period().year(), it.value());
            }
            if (it.status() == ObservationStatus.B) {
                breaks.add(it.period().year());
            }
        }
        for (SeriesEvent event : events) {
            if (event.kind() == SeriesEvent.Kind.BREAK && event.period() instanceof Period.Year year) {
                breaks.add(year.year());
            }
        }
        return new YearlyFigures(values, breaks);
    }

    /** The same with the breaks of what it is computed from. */
    public YearlyFigures brokenAlsoIn(Collection<Integer> years) {
        NavigableSet<Integer> all = new TreeSet<>(breaks);
        all.addAll(years);
        return new YearlyFigures(values, all);
    }

    /** Indices of the year before as levels: 100 at the start, each year linked to the one before; exact, a gap ends it. */
    public YearlyFigures chained() {
        NavigableMap<Integer, BigDecimal> levels = new TreeMap<>();
        if (!values.isEmpty()) {
            int last = values.lastKey();
            int first = last;
            while (values.containsKey(first) && first > last - LINKS) {
                first--;
            }
            BigDecimal level = HUNDRED;
            levels.put(first, level);
            for (int year = first + 1; year <= last; year++) {
                level = level.multiply(values.getOrDefault(year, HUNDRED)).movePointLeft(2);
                levels.put(year, level);
            }
        }
        return new YearlyFigures(levels, breaks);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Those from one year to another, both included. */
    NavigableMap<Integer, BigDecimal> between(int from, int to) {
        return values.subMap(from, true, to, true);
    }
}
