package kz.olshem.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How fast it must go against how fast it went, in the indicator's unit a year.
 *
 * @param needed (T − V)/(tT − t)
 * @param recent slope of the last five points; null for fewer than two
 */
public record Pace(BigDecimal needed, @Nullable BigDecimal recent) {

    private static final int POINTS = 5;

    /** The pace of an assessment; null where the target is due, reached or has no date. */
    static @Nullable Pace of(Assessment assessment, List<Observation> points) {
        if (assessment.value() == null
                || assessment.target() == null
                || assessment.valueAt() == null
                || assessment.targetAt() == null
                || assessment.rule() == null
                || !assessment.rule().hasJourney()
                || assessment.targetAt() <= assessment.valueAt()
                || assessment.status() == Status.MET_EARLY) {
            return null;
        }
        BigDecimal months = BigDecimal.valueOf(assessment.targetAt() - assessment.valueAt());
        BigDecimal needed = assessment
                .target()
                .subtract(assessment.value())
                .multiply(BigDecimal.valueOf(12))
                .divide(months, MathContext.DECIMAL128);
        List<Observation> recent = points.subList(Math.max(0, points.size() - POINTS), points.size());
        return new Pace(needed, recent.size() < 2 ? null : BigDecimal.valueOf(Slope.perYear(recent)));
    }
}
