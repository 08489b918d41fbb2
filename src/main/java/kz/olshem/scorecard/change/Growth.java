package kz.olshem.scorecard.change;

import java.math.BigDecimal;
import java.util.Optional;
import kz.olshem.catalogue.Unit;
import kz.olshem.scorecard.status.Fraction;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;

/** Change against the same period a year earlier: methodology, section 3. */
public sealed interface Growth {

    /** Relative change {@code (V − V₋₁)/|V₋₁|}. */
    record Relative(Fraction exact, Observation before) implements Growth {

        /** The change in 34 digits: 0.231 is +23.1 %. */
        public BigDecimal fraction() {
            return exact.value();
        }
    }

    /** Change of a percentage, in percentage points, or of a rank, in places. */
    record Points(BigDecimal points, Observation before) implements Growth {}

    /** Change in the indicator's unit, where a relative one is undefined. */
    record Absolute(BigDecimal difference, Observation before, Why why) implements Growth {}

    /** No change can be said. */
    record Undefined(Why why) implements Growth {}

    /** What the change is on; empty where none can be said. */
    default Optional<Observation> earlier() {
        return switch (this) {
            case Relative it -> Optional.of(it.before());
            case Points it -> Optional.of(it.before());
            case Absolute it -> Optional.of(it.before());
            case Undefined it -> Optional.empty();
        };
    }

    /** Why there is no relative change. */
    enum Why {
        NO_DATA,
        NO_EARLIER_PERIOD,
        ZERO_BEFORE,
        SIGN_CHANGE,
        BREAK_BETWEEN
    }

    /**
     * Growth a year, compounded, as a fraction: 0.148 is 14.8 % a year. Empty unless both values are above zero and the
     * later one is at least a year after the earlier.
     */
    static Optional<BigDecimal> compound(Observation first, Observation last) {
        int months = last.period().end().monthsAfter(first.period().end());
        if (first.value().signum() <= 0 || last.value().signum() <= 0 || months < 12) {
            return Optional.empty();
        }
        double ratio = last.value().doubleValue() / first.value().doubleValue();
        return Optional.of(BigDecimal.valueOf(Math.pow(ratio, 12.0 / months) - 1));
    }

    /** The change of an observation of a series on the same period a year earlier. */
    static Growth of(Series series, Observation now, Unit unit) {
        return series.at(now.period().yearsEarlier(1))
                .filter(Observation::hasHappened)
                .map(before -> between(before, now, unit))
                .orElse(new Undefined(Why.NO_EARLIER_PERIOD));
    }

    /** The change from one observation to another in the same unit. */
    static Growth between(Observation before, Observation now, Unit unit) {
        BigDecimal difference = now.value().subtract(before.value());
        if (unit.isPercent() || unit.isGrowthRate() || unit.isRank()) {
            return new Points(difference, before);
        }
        if (before.value().signum() == 0) {
            return new Absolute(difference, before, Why.ZERO_BEFORE);
        }
        if (before.value().signum() * now.value().signum() < 0) {
            return new Absolute(difference, before, Why.SIGN_CHANGE);
        }
        return new Relative(new Fraction(difference, before.value().abs()), before);
    }
}
