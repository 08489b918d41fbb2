package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.series.Trajectory;

/**
 * The way of a target from its baseline to its date: what it expects at each moment between. Methodology, section 2.
 * Moments are in months since the year 0.
 *
 * @param milestones values on the way; only those between baseline and target count
 */
public record TargetPath(
        Trajectory trajectory,
        NavigableMap<Integer, BigDecimal> milestones,
        BigDecimal baseline,
        int baselineAt,
        BigDecimal target,
        int targetAt) {

    /** The trajectory that is followed: a geometric one needs two values of one sign, and is a straight line elsewhere. */
    Trajectory usable() {
        return trajectory == Trajectory.GEOMETRIC && baseline.signum() * target.signum() <= 0
                ? Trajectory.LINEAR
                : trajectory;
    }

    /** The expected value at a moment; exact but for a geometric trajectory. */
    public Fraction at(int moment) {
        return switch (usable()) {
            case LINEAR -> between(baselineAt, baseline, targetAt, target, Math.max(moment, baselineAt));
            case MILESTONES -> {
                NavigableMap<Integer, BigDecimal> path = new TreeMap<>(Map.of(baselineAt, baseline));
                path.putAll(milestones.subMap(baselineAt, false, targetAt, false));
                yield straight(path, moment);
            }
            case STEP -> {
                NavigableMap<Integer, BigDecimal> path = new TreeMap<>(Map.of(baselineAt, baseline));
                path.putAll(milestones.subMap(baselineAt, false, targetAt, false));
                Map.Entry<Integer, BigDecimal> due = path.floorEntry(moment);
                yield Fraction.of(due == null ? baseline : due.getValue());
            }
            case GEOMETRIC -> {
                double gone = (double) Math.max(0, moment - baselineAt) / (targetAt - baselineAt);
                double growth = Math.pow(target.doubleValue() / baseline.doubleValue(), gone);
                yield Fraction.of(baseline.multiply(BigDecimal.valueOf(growth)));
            }
        };
    }

    /** Straight lines through the points of the path to the target. */
    private Fraction straight(NavigableMap<Integer, BigDecimal> path, int moment) {
        path.put(targetAt, target);
        Map.Entry<Integer, BigDecimal> from = path.floorEntry(moment);
        if (from == null) {
            return Fraction.of(path.firstEntry().getValue());
        }
        Map.Entry<Integer, BigDecimal> to = path.higherEntry(from.getKey());
        if (to == null) {
            return Fraction.of(target);
        }
        return between(from.getKey(), from.getValue(), to.getKey(), to.getValue(), moment);
    }

    private static Fraction between(int fromAt, BigDecimal from, int toAt, BigDecimal to, int moment) {
        if (moment >= toAt) {
            return Fraction.of(to);
        }
        BigDecimal length = BigDecimal.valueOf(toAt - fromAt);
        BigDecimal gone = BigDecimal.valueOf(moment - fromAt);
        return new Fraction(from.multiply(length).add(to.subtract(from).multiply(gone)), length);
    }
}
