package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.math.MathContext;
import kz.olshem.kernel.Moment;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Works out one {@link Assessment}. Comparisons are exact: the share of elapsed time is a fraction of months, and
 * inequalities are multiplied through with its denominator. Only a geometric trajectory needs floating point.
 */
final class Assessor {

    private static final MathContext SHOWN = MathContext.DECIMAL128;

    private final AssessmentInput q;
    private Trajectory trajectory;

    Assessor(AssessmentInput question) {
        this.q = question;
        this.trajectory = question.trajectory();
    }

    Assessment answer() {
        BigDecimal value = q.value();
        Moment at = q.valueAt();
        if (value == null || at == null) {
            return notAssessable(Reason.NO_DATA);
        }
        BigDecimal target = q.target();
        Target.Goal goal = q.goal();
        if (target == null || goal == null) {
            return notAssessable(Reason.NO_TARGET);
        }
        Moment targetAt = q.targetAt();
        if (targetAt == null) {
            return notAssessable(Reason.NO_TARGET_DATE);
        }
        if (q.baselineAt() != null && !targetAt.isAfter(q.baselineAt())) {
            return notAssessable(Reason.BAD_PERIODS);
        }
        Rule rule = rule(goal, target);
        BigDecimal journey = journey(rule, target);
        boolean due = !at.isBefore(targetAt);
        boolean reached = reached(rule, value, target, journey);
        Status status = null;
        Reason reason = null;
        if (reached && due) {
            status = Status.MET;
        } else if (reached && rule.hasJourney()) {
            status = Status.MET_EARLY;
        } else if (due) {
            status = Status.MISSED;
        } else {
            reason = whatPathLacks(at);
        }
        Fraction expected = reason == null ? expected(rule, target, at, targetAt) : null;
        @Nullable Fraction gap = gap(rule, value, target, expected);
        if (status == null) {
            status = reason != null || gap == null || journey == null ? Status.NOT_ASSESSABLE : compare(gap, journey);
        }
        return new Assessment(
                status,
                reason,
                rule,
                q.baseline(),
                target,
                q.upper(),
                value,
                q.baselineAt(),
                at,
                targetAt,
                timeGone(at, targetAt),
                expected,
                reason != null ? null : gap,
                journey,
                q.near(),
                q.far(),
                journey == null ? null : nearTolerance(journey).negate(),
                journey == null ? null : farTolerance(journey).negate(),
                progress(rule, value, target),
                trajectory);
    }

    private Assessment notAssessable(Reason reason) {
        return new Assessment(
                Status.NOT_ASSESSABLE,
                reason,
                null,
                q.baseline(),
                q.target(),
                q.upper(),
                q.value(),
                q.baselineAt(),
                q.valueAt(),
                q.targetAt(),
                null,
                null,
                null,
                null,
                q.near(),
                q.far(),
                null,
                null,
                null,
                trajectory);
    }

    private Rule rule(Target.Goal goal, BigDecimal target) {
        return switch (goal) {
            case HOLD -> Rule.HOLD;
            case RANGE -> Rule.RANGE;
            case REACH -> {
                boolean behind =
                        q.baseline() != null && target.subtract(q.baseline()).signum() == -q.sign();
                boolean up = q.sign() > 0;
                yield behind ? (up ? Rule.FLOOR_UP : Rule.FLOOR_DOWN) : (up ? Rule.UP : Rule.DOWN);
            }
        };
    }

    /** J; null where it needs a baseline that is not known. */
    private @Nullable BigDecimal journey(Rule rule, BigDecimal target) {
        if (rule == Rule.RANGE && q.upper() != null) {
            return q.upper().subtract(target);
        }
        if (q.baseline() == null) {
            return rule == Rule.HOLD ? target.abs() : null;
        }
        BigDecimal way = target.subtract(q.baseline()).abs();
        return way.signum() == 0 ? target.abs() : way;
    }

    private boolean reached(Rule rule, BigDecimal value, BigDecimal target, @Nullable BigDecimal journey) {
        return switch (rule) {
            case UP, DOWN, FLOOR_UP, FLOOR_DOWN -> value.subtract(target).signum() * rule.sign() >= 0;
            case HOLD -> {
                BigDecimal tolerance = journey == null ? BigDecimal.ZERO : nearTolerance(journey);
                yield value.subtract(target).abs().compareTo(tolerance) <= 0;
            }
            case RANGE -> distanceOutside(value, target).signum() == 0;
        };
    }

    private BigDecimal distanceOutside(BigDecimal value, BigDecimal lower) {
        BigDecimal upper = q.upper() == null ? lower : q.upper();
        return lower.subtract(value).max(value.subtract(upper)).max(BigDecimal.ZERO);
    }

    private @Nullable Reason whatPathLacks(Moment at) {
        Moment baselineAt = q.baselineAt();
        if (q.baseline() == null || baselineAt == null) {
            return Reason.NO_BASELINE;
        }
        if (!at.isAfter(baselineAt)) {
            return Reason.ONE_POINT;
        }
        return q.breakAfterBaseline() ? Reason.BREAK_IN_SERIES : null;
    }

    /** E at a moment; null where it needs a baseline that is not known, and for a range, which has no one value. */
    private @Nullable Fraction expected(Rule rule, BigDecimal target, Moment at, Moment targetAt) {
        BigDecimal baseline = q.baseline();
        Moment baselineAt = q.baselineAt();
        if (rule == Rule.RANGE) {
            return null;
        }
        if (!rule.hasJourney() || !at.isBefore(targetAt)) {
            return Fraction.of(target);
        }
        if (baseline == null || baselineAt == null) {
            return null;
        }
        TargetPath course = new TargetPath(q.trajectory(), q.milestones(), baseline, baselineAt, target, targetAt);
        trajectory = course.usable();
        return course.at(at);
    }

    private @Nullable Fraction gap(Rule rule, BigDecimal value, BigDecimal target, @Nullable Fraction expected) {
        return switch (rule) {
            case RANGE -> Fraction.of(distanceOutside(value, target).negate());
            case HOLD -> Fraction.of(value.subtract(target).abs().negate());
            case UP, DOWN, FLOOR_UP, FLOOR_DOWN ->
                expected == null
                        ? null
                        : new Fraction(
                                value.multiply(expected.denominator())
                                        .subtract(expected.numerator())
                                        .multiply(BigDecimal.valueOf(rule.sign())),
                                expected.denominator());
        };
    }

    private Status compare(Fraction gap, BigDecimal journey) {
        if (atLeast(gap, nearTolerance(journey))) {
            return Status.ON_TRACK;
        }
        return atLeast(gap, farTolerance(journey)) ? Status.AT_RISK : Status.OFF_TRACK;
    }

    /** Whether the gap is no deeper than a tolerance. */
    private static boolean atLeast(Fraction gap, BigDecimal tolerance) {
        return gap.numerator().compareTo(tolerance.negate().multiply(gap.denominator())) >= 0;
    }

    private BigDecimal nearTolerance(BigDecimal journey) {
        return journey.signum() == 0 && q.absolute() != null ? q.absolute() : journey.multiply(q.near());
    }

    /** An absolute tolerance widens as the relative ones do. */
    private BigDecimal farTolerance(BigDecimal journey) {
        if (journey.signum() != 0 || q.absolute() == null || q.near().signum() == 0) {
            return journey.multiply(q.far()).max(nearTolerance(journey));
        }
        return q.absolute().multiply(q.far()).divide(q.near(), SHOWN);
    }

    private @Nullable Fraction timeGone(Moment at, Moment targetAt) {
        Moment baselineAt = q.baselineAt();
        if (baselineAt == null) {
            return null;
        }
        int length = targetAt.monthsAfter(baselineAt);
        int gone = Math.clamp(at.monthsAfter(baselineAt), 0, length);
        return Fraction.of(gone, length);
    }

    private @Nullable Fraction progress(Rule rule, BigDecimal value, BigDecimal target) {
        BigDecimal baseline = q.baseline();
        if (baseline == null || !rule.hasJourney() || target.compareTo(baseline) == 0) {
            return null;
        }
        return new Fraction(value.subtract(baseline), target.subtract(baseline));
    }
}
