package kz.olshem.scorecard;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.TargetPath;
import kz.olshem.series.Target;

/** The path of a target: what it expects at each year's end from its baseline to its date. */
public final class Path {

    private static final int YEAR = 12;

    private Path() {}

    /**
     * Expected values by moment, in months since the year 0: the baseline, every year after it, the target. Only the
     * target where no baseline is known, and nothing without a date or for a range.
     */
    public static NavigableMap<Integer, BigDecimal> of(Score score) {
        NavigableMap<Integer, BigDecimal> path = new TreeMap<>();
        Assessment assessment = score.assessment();
        Target target = score.target();
        if (assessment == null || target == null || target.period() == null || target.goal() == Target.Goal.RANGE) {
            return path;
        }
        ObservedAt observedAt = score.indicator().observedAt();
        int due = observedAt.moment(target.period());
        BigDecimal baseline = assessment.baseline();
        Integer from = assessment.baselineAt();
        if (baseline != null && from != null && from < due) {
            path.put(from, baseline);
            NavigableMap<Integer, BigDecimal> milestones = new TreeMap<>();
            target.milestones().forEach((period, value) -> milestones.put(observedAt.moment(period), value));
            TargetPath course = new TargetPath(target.trajectory(), milestones, baseline, from, target.value(), due);
            for (int at = from + YEAR; at < due; at += YEAR) {
                path.put(at, course.at(at).value());
            }
        }
        path.put(due, target.value());
        return path;
    }
}
