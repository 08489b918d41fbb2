package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.kernel.Moment;
import kz.olshem.series.Target.Goal;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * All that a status depends on. Values are in the indicator's unit.
 *
 * @param sign         +1 where higher is better, −1 where lower is
 * @param goal         what the target asks for; null where there is no target
 * @param target       T, or the lower bound of a range; null where there is no target
 * @param targetAt     tT; null where the target names no date
 * @param baseline     B; null where none is known
 * @param baselineAt   t0; null where none is known
 * @param value        V, the latest value; null where there is no data
 * @param valueAt      t; null where there is no data
 * @param milestones   values on the way, by moment
 * @param near         k1 as a fraction
 * @param far          k2 as a fraction
 * @param absolute     tolerance in units where a journey has no length
 * @param breakAfterBaseline whether the series was broken after the baseline and not re-based
 */
public record AssessmentInput(
        int sign,
        @Nullable Goal goal,
        @Nullable BigDecimal target,
        @Nullable BigDecimal upper,
        @Nullable Moment targetAt,
        @Nullable BigDecimal baseline,
        @Nullable Moment baselineAt,
        @Nullable BigDecimal value,
        @Nullable Moment valueAt,
        Trajectory trajectory,
        NavigableMap<Moment, BigDecimal> milestones,
        BigDecimal near,
        BigDecimal far,
        @Nullable BigDecimal absolute,
        boolean breakAfterBaseline) {

    private static final NavigableMap<Moment, BigDecimal> NONE = Collections.emptyNavigableMap();

    public AssessmentInput {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("a neutral indicator has no status");
        }
        milestones = milestones.isEmpty() ? NONE : Collections.unmodifiableNavigableMap(new TreeMap<>(milestones));
    }
}
