package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.kernel.Moment;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;

/**
 * The way of a target from its baseline to its date: what it expects at each moment between. Methodology, section 2.
 *
 * @param milestones values on the way; only those between baseline and target count
 */
public record TargetPath(
        Trajectory trajectory,
        NavigableMap<Moment, BigDecimal> milestones,
        BigDecimal baseline,
        Moment baselineAt,
        BigDecimal target,
        Moment targetAt) {

    private static final int YEAR = 12;

    /**
     * What a target expects, to be drawn: the baseline, every year after it, the target. Only the target where no baseline is
     * known, and nothing without a date or for a range.
     *
     * @param assessment of the target, which knows its baseline
     */
    public static NavigableMap<Moment, BigDecimal> yearly(Target target, Assessment assessment, ObservedAt observedAt) {
        NavigableMap<Moment, BigDecimal> path = new TreeMap<>();
        if (target.period() == null || target.goal() == Target.Goal.RANGE) {
            return path;
        }
        Moment due = observedAt.moment(target.period());
        BigDecimal baseline = assessment.baseline();
        Moment from = assessment.baselineAt();
        if (baseline != null && from != null && from.isBefore(due)) {
            path.put(from, baseline);
            TargetPath way = new TargetPath(
                    target.trajectory(), milestones(target, observedAt), baseline, from, target.value(), due);
            for (Moment at = from.plusMonths(YEAR); at.isBefore(due); at = at.plusMonths(YEAR)) {
                path.put(at, way.at(at).value());
            }
        }
        path.put(due, target.value());
        return path;
    }

    /** The values on the way by moment; shared and empty for none, which most targets have. */
    public static NavigableMap<Moment, BigDecimal> milestones(Target target, ObservedAt observedAt) {
        if (target.milestones().isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<Moment, BigDecimal> milestones = new TreeMap<>();
        target.milestones().forEach((period, value) -> milestones.put(observedAt.moment(period), value));
        return milestones;
    }

    /** The trajectory that is followed: a geometric one needs two values of one sign, and is a straight line elsewhere. */
    Trajectory usable() {
        return trajectory == Trajectory.GEOMETRIC && baseline.signum() * target.signum() <= 0
                ? Trajectory.LINEAR
                : trajectory;
    }

    /** The expected value at a moment; exact but for a geometric trajectory. */
    public Fraction at(Moment moment) {
        return switch (usable()) {
            case LINEAR ->
                between(baselineAt, baseline, targetAt, target, moment.isBefore(baselineAt) ? baselineAt : moment);
            case MILESTONES -> {
                NavigableMap<Moment, BigDecimal> path = new TreeMap<>(Map.of(baselineAt, baseline));
                path.putAll(milestones.subMap(baselineAt, false, targetAt, false));
                yield straight(path, moment);
            }
            case STEP -> {
                NavigableMap<Moment, BigDecimal> path = new TreeMap<>(Map.of(baselineAt, baseline));
                path.putAll(milestones.subMap(baselineAt, false, targetAt, false));
                Map.Entry<Moment, BigDecimal> due = path.floorEntry(moment);
                yield Fraction.of(due == null ? baseline : due.getValue());
            }
            case GEOMETRIC -> {
                double gone = (double) Math.max(0, moment.monthsAfter(baselineAt)) / targetAt.monthsAfter(baselineAt);
                double growth = Math.pow(target.doubleValue() / baseline.doubleValue(), gone);
                yield Fraction.of(baseline.multiply(BigDecimal.valueOf(growth)));
            }
        };
    }

    /** Straight lines through the points of the path to the target. */
    private Fraction straight(NavigableMap<Moment, BigDecimal> path, Moment moment) {
        path.put(targetAt, target);
        Map.Entry<Moment, BigDecimal> from = path.floorEntry(moment);
        if (from == null) {
            return Fraction.of(path.firstEntry().getValue());
        }
        Map.Entry<Moment, BigDecimal> to = path.higherEntry(from.getKey());
        if (to == null) {
            return Fraction.of(target);
        }
        return between(from.getKey(), from.getValue(), to.getKey(), to.getValue(), moment);
    }

    private static Fraction between(Moment fromAt, BigDecimal from, Moment toAt, BigDecimal to, Moment moment) {
        if (!moment.isBefore(toAt)) {
            return Fraction.of(to);
        }
        BigDecimal length = BigDecimal.valueOf(toAt.monthsAfter(fromAt));
        BigDecimal gone = BigDecimal.valueOf(moment.monthsAfter(fromAt));
        return new Fraction(from.multiply(length).add(to.subtract(from).multiply(gone)), length);
    }
}
