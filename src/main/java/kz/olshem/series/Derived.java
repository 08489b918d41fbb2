package kz.olshem.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Computes derived series from a snapshot's observed ones: methodology, section 4. Division is in 34 digits; the result
 * is stored as {@link Numbers#derived} has it. A value exists for a period only where every
 * input does and has happened, and is always an estimate.
 */
final class Derived {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext WORKING = MathContext.DECIMAL128;
    private static final int DEEPEST = 20;

    private final Snapshot snapshot;

    Derived(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The series of a derived indicator, empty where no period has every input. */
    Series series(Indicator indicator, TerritoryCode territory) {
        Derivation derivation = indicator.derivation();
        List<Observation> observations = new ArrayList<>();
        if (derivation != null) {
            values(derivation, territory, 0).forEach((period, value) -> {
                if (indicator.frequencies().contains(period.frequency())) {
                    BigDecimal stored = Numbers.derived(value);
                    observations.add(
                            new Observation(indicator.code(), territory, period, stored, ObservationStatus.E, null));
                }
            });
        }
        return Series.of(indicator.code(), territory, observations);
    }

    private NavigableMap<Period, BigDecimal> values(Derivation derivation, TerritoryCode territory, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("a derived indicator refers to itself: " + derivation);
        }
        int next = depth + 1;
        return switch (derivation) {
            case Derivation.Reference reference -> observed(reference, territory, next);
            case Derivation.Ratio ratio -> {
                boolean scaled = ratio.scale() != null;
                BigDecimal scale = ratio.scale() == null ? BigDecimal.ONE : ratio.scale();
                yield pairs(
                        operand(ratio.numerator(), territory, scaled, next),
                        operand(ratio.denominator(), territory, scaled, next),
                        (numerator, denominator) -> divide(numerator, denominator, scale));
            }
            case Derivation.Share share ->
                pairs(
                        values(share.part(), territory, next),
                        values(share.whole(), territory, next),
                        (part, whole) -> divide(part, whole, HUNDRED));
            case Derivation.ChainIndex chain -> chained(values(chain.yearOnYear(), territory, next), chain.base());
            case Derivation.Index index -> indexed(values(index.of(), territory, next), index.base(), HUNDRED);
            case Derivation.GrowthRate growth -> growth(values(growth.of(), territory, next));
        };
    }

    /** An operand of a ratio: in one that has a scale of its own, indices count from 1. */
    private NavigableMap<Period, BigDecimal> operand(
            Derivation of, TerritoryCode territory, boolean scaled, int depth) {
        if (!scaled) {
            return values(of, territory, depth);
        }
        return switch (of) {
            case Derivation.Index index -> indexed(values(index.of(), territory, depth), index.base(), BigDecimal.ONE);
            case Derivation.ChainIndex chain -> {
                NavigableMap<Period, BigDecimal> fromOne = new TreeMap<>();
                values(chain, territory, depth)
                        .forEach((period, value) -> fromOne.put(period, value.divide(HUNDRED, WORKING)));
                yield fromOne;
            }
            case Derivation.Reference reference -> values(reference, territory, depth);
            case Derivation.Ratio ratio -> values(ratio, territory, depth);
            case Derivation.Share share -> values(share, territory, depth);
            case Derivation.GrowthRate growth -> values(growth, territory, depth);
        };
    }

    private NavigableMap<Period, BigDecimal> observed(
            Derivation.Reference reference, TerritoryCode territory, int depth) {
        TerritoryCode where = reference.territory() == null ? territory : reference.territory();
        Indicator input = snapshot.catalogue().indicator(reference.indicator());
        if (input.derivation() != null) {
            return values(input.derivation(), where, depth);
        }
        NavigableMap<Period, BigDecimal> values = new TreeMap<>();
        for (Observation observation : snapshot.series(input.code(), where).observations()) {
            if (observation.hasHappened()) {
                values.put(observation.period(), observation.value());
            }
        }
        return values;
    }

    private static NavigableMap<Period, BigDecimal> pairs(
            NavigableMap<Period, BigDecimal> left,
            NavigableMap<Period, BigDecimal> right,
            BinaryOperator<@Nullable BigDecimal> operation) {
        NavigableMap<Period, BigDecimal> result = new TreeMap<>();
        left.forEach((period, value) -> {
            BigDecimal other = right.get(period);
            BigDecimal computed = other == null ? null : operation.apply(value, other);
            if (computed != null) {
                result.put(period, computed);
            }
        });
        return result;
    }

    private static @Nullable BigDecimal divide(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal scale) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator.multiply(scale).divide(denominator, WORKING);
    }

    private static NavigableMap<Period, BigDecimal> indexed(
            NavigableMap<Period, BigDecimal> values, int base, BigDecimal atBase) {
        BigDecimal reference = values.get(new Period.Year(base));
        NavigableMap<Period, BigDecimal> result = new TreeMap<>();
        if (reference != null && reference.signum() != 0) {
            annual(values)
                    .forEach((period, value) ->
                            result.put(period, value.multiply(atBase).divide(reference, WORKING)));
        }
        return result;
    }

    /** The base is the level that the base year's index led to: the link into that year itself is not used. */
    private static NavigableMap<Period, BigDecimal> chained(NavigableMap<Period, BigDecimal> yearOnYear, int base) {
        NavigableMap<Period, BigDecimal> result = new TreeMap<>();
        if (!yearOnYear.containsKey(new Period.Year(base)) && !yearOnYear.containsKey(new Period.Year(base + 1))) {
            return result;
        }
        result.put(new Period.Year(base), HUNDRED);
        BigDecimal level = HUNDRED;
        for (int year = base + 1; yearOnYear.get(new Period.Year(year)) instanceof BigDecimal link; year++) {
            level = level.multiply(link).divide(HUNDRED, WORKING);
            result.put(new Period.Year(year), level);
        }
        level = HUNDRED;
        for (int year = base; yearOnYear.get(new Period.Year(year)) instanceof BigDecimal link; year--) {
            if (link.signum() == 0) {
                break;
            }
            level = level.multiply(HUNDRED).divide(link, WORKING);
            result.put(new Period.Year(year - 1), level);
        }
        return result;
    }

    private static NavigableMap<Period, BigDecimal> growth(NavigableMap<Period, BigDecimal> values) {
        NavigableMap<Period, BigDecimal> result = new TreeMap<>();
        values.forEach((period, value) -> {
            BigDecimal before = values.get(period.yearsEarlier(1));
            if (before != null && before.signum() != 0) {
                result.put(period, value.subtract(before).multiply(HUNDRED).divide(before.abs(), WORKING));
            }
        });
        return result;
    }

    private static NavigableMap<Period, BigDecimal> annual(NavigableMap<Period, BigDecimal> values) {
        NavigableMap<Period, BigDecimal> annual = new TreeMap<>(values);
        annual.keySet().removeIf(period -> !(period instanceof Period.Year));
        return Collections.unmodifiableNavigableMap(annual);
    }
}
