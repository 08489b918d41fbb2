package kz.olshem.api.v1;

import java.math.BigDecimal;
import java.util.function.Function;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Numbers;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.change.Travel;
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
 * @param travel     where it has been heading for five years, without any status: {@code IMPROVING}, {@code LITTLE_CHANGE},
 *     {@code WORSENING}, {@code RISING}, {@code FALLING}, {@code TOO_SHORT}
 * @param travelRate change a year, in what {@code travelUnit} says; of the real series for a sum at current prices
 * @param travelUnit {@code relative} for a fraction a year, {@code places} for places a year, {@code points} for points
 *     between the means of five years and of the five before them
 * @param rank       place among territories of its level with a value for the same period, the best first
 * @param rankOf     how many these are, itself included
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
        @Nullable String growthUnit,
        @Nullable String travel,
        @Nullable BigDecimal travelRate,
        @Nullable String travelUnit,
        @Nullable Integer rank,
        @Nullable Integer rankOf) {

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
                growthUnit(score.growth()),
                score.travel().code().map(Heading::name).orElse(null),
                score.travel() instanceof Travel.Going going ? derived(going.rate()) : null,
                score.travel() instanceof Travel.Going going ? unit(going.measure()) : null,
                score.rank() == null ? null : score.rank().place(),
                score.rank() == null ? null : score.rank().of());
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

    private static String unit(Travel.Measure measure) {
        return switch (measure) {
            case RELATIVE, EVENTS -> "relative";
            case POINTS -> "points";
            case PLACES -> "places";
        };
    }

    private static @Nullable BigDecimal derived(@Nullable BigDecimal value) {
        return value == null ? null : Numbers.derived(value);
    }
}
