package kz.olshem.scorecard;

import java.math.BigDecimal;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A status with all its arithmetic, so that a reader can do the sum by hand. What does not apply is null: there is no
 * expected value without a baseline, and no progress where there is no journey.
 *
 * @param reason     why not, for NOT_ASSESSABLE; else null
 * @param rule       what counts as reached; null where there is no target
 * @param baseline   B
 * @param target     T, the lower bound of a range
 * @param upper      the upper bound of a range
 * @param value      V
 * @param baselineAt t0, in months since the year 0, as are the next two
 * @param valueAt    t
 * @param targetAt   tT
 * @param timeGone   f, from 0 to 1
 * @param expected   E, the value that the trajectory asks for at t
 * @param gap        g, below zero where the value is behind
 * @param journey    J
 * @param near       k1 as a fraction
 * @param far        k2 as a fraction
 * @param nearLimit  the gap down to which it is on track, −k1·J
 * @param farLimit   the gap down to which it is at risk, −k2·J
 * @param progress   (V − B)/(T − B), unclipped, as a fraction
 * @param trajectory the one used, which is LINEAR where a geometric one is impossible
 */
public record Assessment(
        Status status,
        @Nullable Reason reason,
        @Nullable Rule rule,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal value,
        @Nullable Integer baselineAt,
        @Nullable Integer valueAt,
        @Nullable Integer targetAt,
        @Nullable BigDecimal timeGone,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal journey,
        BigDecimal near,
        BigDecimal far,
        @Nullable BigDecimal nearLimit,
        @Nullable BigDecimal farLimit,
        @Nullable BigDecimal progress,
        Trajectory trajectory) {

    /** Assesses: methodology, section 2. */
    public static Assessment of(Question question) {
        return new Assessing(question).answer();
    }

    /** Whether a status other than NOT_ASSESSABLE was given. */
    public boolean isAssessed() {
        return status != Status.NOT_ASSESSABLE;
    }
}
