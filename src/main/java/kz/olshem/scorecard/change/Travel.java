package kz.olshem.scorecard.change;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import kz.olshem.catalogue.Unit;
import org.jspecify.annotations.Nullable;

/** Where an indicator has been heading for five years: methodology, section 6. No status, and counted with none. */
public sealed interface Travel {

    /** Years of the window before its last. */
    int BEFORE = 4;

    /** Years before today after which nothing is said any more. */
    int OLDEST = 6;

    /** Values without which nothing is said. */
    int LEAST = 4;

    /** Years between the first and the last of them. */
    int SPAN = 3;

    /** What changes are measured in. */
    enum Measure {
        /** A fraction a year. */
        RELATIVE,
        /** The same for counts of events, of which a handful tells nothing. */
        EVENTS,
        /** For what compares with the year before already: points between the means of five years and the five before them. */
        POINTS,
        /** For ranks: places a year. */
        PLACES;

        public static Measure of(Unit unit) {
            if (unit.isRank()) {
                return PLACES;
            }
            if (unit.isGrowthRate()) {
                return POINTS;
            }
            return unit.code().equals("events") || unit.code().equals("cases") ? EVENTS : RELATIVE;
        }
    }

    /** Why nothing is said. */
    enum Why {
        NO_DATA,
        /** The latest value is too old. */
        OLD,
        /** A sum at current prices that nothing says in real terms. */
        CURRENT_PRICES,
        RARE_EVENTS,
        /** Only some of the figures are looked at. */
        NARROWED
    }

    /**
     * It is said.
     *
     * @param rate    of change, below zero for a fall, in what {@code measure} says
     * @param from    first year of the window that has a value
     * @param to      last one
     * @param first   the values of both; of a real series where {@code isReal}
     * @param jumped  whether the last year alone went past the threshold against the direction
     * @param isReal  whether it is that of the real series that belongs to a sum at current prices
     */
    record Going(
            Heading heading,
            BigDecimal rate,
            Measure measure,
            int from,
            int to,
            BigDecimal first,
            BigDecimal last,
            int values,
            boolean jumped,
            boolean isReal)
            implements Travel {}

    /**
     * Too few values to say it.
     *
     * @param values   how many there are in the window
     * @param brokenIn year of it in which a new series began; null where there are too few without a break
     */
    record TooShort(int values, int year, @Nullable Integer brokenIn) implements Travel {}

    /**
     * Nothing is said.
     *
     * @param year of the latest value; null without any
     */
    record Untold(Why why, @Nullable Integer year) implements Travel {}

    /** The code; empty where nothing is said. */
    default Optional<Heading> code() {
        return switch (this) {
            case Going it -> Optional.of(it.heading());
            case TooShort it -> Optional.of(Heading.TOO_SHORT);
            case Untold it -> Optional.empty();
        };
    }

    /** The same, said of a real series in place of the sum at current prices that it belongs to. */
    default Travel inRealTerms() {
        return this instanceof Going it
                ? new Going(
                        it.heading(),
                        it.rate(),
                        it.measure(),
                        it.from(),
                        it.to(),
                        it.first(),
                        it.last(),
                        it.values(),
                        it.jumped(),
                        true)
                : this;
    }

    /**
     * Where figures are heading.
     *
     * @param sign     which way is better; 0 for neither
     * @param thisYear in which it is read
     */
    static Travel of(YearlyFigures figures, Measure measure, int sign, int thisYear) {
        if (figures.isEmpty()) {
            return new Untold(Why.NO_DATA, null);
        }
        int last = figures.values().lastKey();
        if (thisYear - last > OLDEST) {
            return new Untold(Why.OLD, last);
        }
        NavigableMap<Integer, BigDecimal> window = figures.between(last - BEFORE, last);
        if (measure == Measure.EVENTS && TravelArithmetic.isRare(window)) {
            return new Untold(Why.RARE_EVENTS, last);
        }
        NavigableMap<Integer, BigDecimal> read =
                measure == Measure.POINTS ? figures.between(last - 2 * BEFORE - 1, last) : window;
        Integer broken = figures.breaks().floor(last);
        if (broken != null && broken > read.firstKey()) {
            return new TooShort(figures.between(broken, last).size(), last, broken);
        }
        NavigableMap<Integer, BigDecimal> before = read.headMap(last - BEFORE, false);
        if (isTooShort(window) || (measure == Measure.POINTS && isTooShort(before))) {
            return new TooShort(read.size(), last, null);
        }
        TravelArithmetic.Pace pace = TravelArithmetic.pace(measure, window, before);
        return new Going(
                Heading.of(pace.up(), sign),
                pace.rate(),
                measure,
                window.firstKey(),
                last,
                window.firstEntry().getValue(),
                window.lastEntry().getValue(),
                window.size(),
                pace.up() != 0 && TravelArithmetic.step(measure, window) == -pace.up(),
                false);
    }

    /** Fewer than four values, or less than three years. */
    private static boolean isTooShort(NavigableMap<Integer, BigDecimal> window) {
        return window.size() < LEAST || window.lastKey() - window.firstKey() < SPAN;
    }
}
