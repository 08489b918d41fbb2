package kz.olshem.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator should come to in a territory.
 *
 * @param goal              what counts as reaching it
 * @param value             in the indicator's unit; the lower bound of a range
 * @param upper             the upper bound of a range, else null
 * @param period            by when; null where the document names no date
 * @param baseline          the period that it starts from; null where none is known
 * @param announced         when it was said; null where unknown
 * @param milestones        values on the way, by period; empty unless the trajectory has steps
 * @param near              share of the journey within which a gap is still on track, as a fraction: 0.05
 * @param far               share of the journey beyond which a gap is off track, as a fraction: 0.15
 * @param absoluteTolerance in the indicator's unit, for a target with no journey and the value 0
 * @param source            code of the document that sets it
 */
public record Target(
        IndicatorCode indicator,
        TerritoryCode territory,
        Kind kind,
        Goal goal,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Period period,
        @Nullable Period baseline,
        @Nullable LocalDate announced,
        Trajectory trajectory,
        NavigableMap<Period, BigDecimal> milestones,
        BigDecimal near,
        BigDecimal far,
        @Nullable BigDecimal absoluteTolerance,
        String source) {

    /** Five per cent of the journey. */
    public static final BigDecimal USUAL_NEAR = new BigDecimal("0.05");

    /** Fifteen per cent of the journey. */
    public static final BigDecimal USUAL_FAR = new BigDecimal("0.15");

    /** A target binds the city; a benchmark, such as a guideline of the WHO, is shown beside and yields no status. */
    public enum Kind {
        TARGET,
        BENCHMARK
    }

    /** Reach the value, in the direction of the indicator's polarity; hold it; or stay within a range. */
    public enum Goal {
        REACH,
        HOLD,
        RANGE
    }

    public Target {
        milestones = Collections.unmodifiableNavigableMap(new TreeMap<>(milestones));
        if ((goal == Goal.RANGE) != (upper != null)) {
            throw new IllegalArgumentException("a range has two bounds, anything else one");
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("the upper bound is below the lower one");
        }
        if (near.signum() < 0 || far.compareTo(near) < 0) {
            throw new IllegalArgumentException("tolerances are 0 or more, the far one not below the near one");
        }
    }

    /** Whether nothing differs but the way in which numbers are written: 119 or 119.0. */
    public boolean saysTheSameAs(Target other) {
        return plain().equals(other.plain());
    }

    private Target plain() {
        NavigableMap<Period, BigDecimal> way = new TreeMap<>();
        milestones.forEach((at, step) -> way.put(at, step.stripTrailingZeros()));
        return new Target(
                indicator,
                territory,
                kind,
                goal,
                value.stripTrailingZeros(),
                upper == null ? null : upper.stripTrailingZeros(),
                period,
                baseline,
                announced,
                trajectory,
                way,
                near.stripTrailingZeros(),
                far.stripTrailingZeros(),
                absoluteTolerance == null ? null : absoluteTolerance.stripTrailingZeros(),
                source);
    }
}
