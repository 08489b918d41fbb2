package kz.olshem.scorecard.change;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Fraction;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How fast it must go against how fast it went, in the indicator's unit a year.
 *
 * @param exactNeeded (T − V)/(tT − t)
 * @param recentSlope slope of the last five points; null for fewer than two
 */
public record Pace(Fraction exactNeeded, @Nullable Double recentSlope) {

    public static final int POINTS = 5;

    /** The rise a year that is needed, in 34 digits. */
    public BigDecimal needed() {
        return exactNeeded.value();
    }

    /** The rise a year that was; null for fewer than two points. */
    public @Nullable BigDecimal recent() {
        return recentSlope == null ? null : BigDecimal.valueOf(recentSlope);
    }

    /** The pace of an assessment; null where the target is due, reached or has no date. */
    public static @Nullable Pace of(Assessment assessment, List<Observation> points) {
        if (assessment.value() == null
                || assessment.target() == null
                || assessment.valueAt() == null
                || assessment.targetAt() == null
                || assessment.rule() == null
                || !assessment.rule().hasJourney()
                || !assessment.targetAt().isAfter(assessment.valueAt())
                || assessment.status() == Status.MET_EARLY) {
            return null;
        }
        BigDecimal months = BigDecimal.valueOf(assessment.targetAt().monthsAfter(assessment.valueAt()));
        Fraction needed =
                new Fraction(assessment.target().subtract(assessment.value()).multiply(BigDecimal.valueOf(12)), months);
        List<Observation> recent = points.subList(Math.max(0, points.size() - POINTS), points.size());
        return new Pace(needed, recent.size() < 2 ? null : Slope.perYear(recent));
    }
}
