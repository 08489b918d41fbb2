package kz.olshem.api.v1;

import java.math.BigDecimal;
import java.util.function.Function;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Numbers;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import kz.olshem.series.Target;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one status: methodology, sections 2 and 3. What does not apply is null.
 *
 * @param status     null for a neutral indicator, which is not judged
 * @param value      in the indicator's unit, as are baseline, target, expected and gap
 * @param progress   share of the way from baseline to target, as a fraction, unclipped
 * @param timeGone   share of the time from baseline to target, as a fraction
 * @param growth     change on the year before, in what {@code growthUnit} says
 * @param growthUnit {@code relative} for a fraction, {@code points} for percentage points or places, {@code absolute} for
 *     the indicator's unit
 */
record ScoreRow(
        String indicator,
        String direction,
        @Nullable String status,
        @Nullable String reason,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal timeGone,
        @Nullable BigDecimal growth,
        @Nullable String growthUnit) {

    static ScoreRow of(Score score) {
        Assessment assessment = score.assessment();
        Observation judged = judged(score);
        return new ScoreRow(
                score.indicator().code().value(),
                score.indicator().direction(),
                score.status().map(Status::name).orElse(null),
                score.reason().map(Reason::name).orElse(null),
                judged == null ? null : judged.period().toString(),
                judged == null ? null : judged.value(),
                from(assessment, Assessment::baseline),
                from(assessment, Assessment::target),
                derived(from(assessment, Assessment::expected)),
                derived(from(assessment, Assessment::gap)),
                derived(from(assessment, Assessment::progress)),
                derived(from(assessment, Assessment::timeGone)),
                growth(score.growth()),
                growthUnit(score.growth()));
    }

    /** The figure that the status is about: where a year is asked for, not a newer part of a year. */
    private static @Nullable Observation judged(Score score) {
        Target target = score.target();
        Assessment assessment = score.assessment();
        if (target == null || target.period() == null || assessment == null || assessment.value() == null) {
            return score.latest();
        }
        Frequency frequency = target.period().frequency();
        return score.series().latest(frequency).orElse(score.latest());
    }

    private static @Nullable BigDecimal from(
            @Nullable Assessment assessment, Function<Assessment, @Nullable BigDecimal> part) {
        return assessment == null ? null : part.apply(assessment);
    }

    private static @Nullable BigDecimal growth(Growth growth) {
        return switch (growth) {
            case Growth.Relative relative -> derived(relative.fraction());
            case Growth.Points points -> points.points();
            case Growth.Absolute absolute -> absolute.difference();
            case Growth.Undefined undefined -> null;
        };
    }

    private static @Nullable String growthUnit(Growth growth) {
        return switch (growth) {
            case Growth.Relative relative -> "relative";
            case Growth.Points points -> "points";
            case Growth.Absolute absolute -> "absolute";
            case Growth.Undefined undefined -> null;
        };
    }

    private static @Nullable BigDecimal derived(@Nullable BigDecimal value) {
        return value == null ? null : Numbers.derived(value);
    }
}
