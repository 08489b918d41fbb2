package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import kz.olshem.kernel.Moment;
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
 * @param baselineAt t0
 * @param valueAt    t
 * @param targetAt   tT
 * @param exactTimeGone f, from 0 to 1
 * @param exactExpected E, the value that the trajectory asks for at t
 * @param exactGap      g, below zero where the value is behind
 * @param journey    J
 * @param near       k1 as a fraction
 * @param far        k2 as a fraction
 * @param nearLimit  the gap down to which it is on track, −k1·J
 * @param farLimit   the gap down to which it is at risk, −k2·J
 * @param exactProgress (V − B)/(T − B), unclipped, as a fraction
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
        @Nullable Moment baselineAt,
        @Nullable Moment valueAt,
        @Nullable Moment targetAt,
        @Nullable Fraction exactTimeGone,
        @Nullable Fraction exactExpected,
        @Nullable Fraction exactGap,
        @Nullable BigDecimal journey,
        BigDecimal near,
        BigDecimal far,
        @Nullable BigDecimal nearLimit,
        @Nullable BigDecimal farLimit,
        @Nullable Fraction exactProgress,
        Trajectory trajectory) {

    /** Assesses: methodology, section 2. */
    public static Assessment of(AssessmentInput question) {
        return new Assessor(question).answer();
    }

    /** f in 34 digits. */
    public @Nullable BigDecimal timeGone() {
        return shown(exactTimeGone);
    }

    /** E in 34 digits. */
    public @Nullable BigDecimal expected() {
        return shown(exactExpected);
    }

    /** g in 34 digits. */
    public @Nullable BigDecimal gap() {
        return shown(exactGap);
    }

    /** (V − B)/(T − B) in 34 digits. */
    public @Nullable BigDecimal progress() {
        return shown(exactProgress);
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction exact) {
        return exact == null ? null : exact.value();
    }

    /** Whether a status other than NOT_ASSESSABLE was given. */
    public boolean isAssessed() {
        return status != Status.NOT_ASSESSABLE;
    }
}
