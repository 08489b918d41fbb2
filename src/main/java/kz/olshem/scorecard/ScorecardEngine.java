package kz.olshem.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Period;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Pace;
import kz.olshem.scorecard.rank.Rank;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.AssessmentInput;
import kz.olshem.scorecard.status.TargetPath;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/** Works out the scorecard of a territory from a snapshot; the day it is read is an input like any other. */
public final class ScorecardEngine {

    private final Snapshot snapshot;
    private final TerritoryCode territory;
    private final LocalDate today;
    private final Travels travels;

    private ScorecardEngine(Snapshot snapshot, TerritoryCode territory, LocalDate today) {
        this.snapshot = snapshot;
        this.territory = territory;
        this.today = today;
        this.travels = new Travels(snapshot, territory, today.getYear());
    }

    /**
     * @throws kz.olshem.kernel.Problem.Unknown for a territory that is not in the catalogue
     */
    public static Scorecard scorecard(Snapshot snapshot, TerritoryCode territory, LocalDate today) {
        snapshot.catalogue().territory(territory);
        ScorecardEngine engine = new ScorecardEngine(snapshot, territory, today);
        return new Scorecard(
                snapshot,
                territory,
                today,
                snapshot.catalogue().indicators().stream().map(engine::score).toList());
    }

    private Score score(Indicator indicator) {
        Series series = snapshot.series(indicator.code(), territory);
        Observation latest = latest(indicator, series).orElse(null);
        Target target = snapshot.target(indicator.code(), territory).orElse(null);
        List<Observation> points =
                latest == null ? List.of() : series.latest(latest.period().frequency(), Pace.POINTS);
        Assessment assessment =
                indicator.isAssessable() ? Assessment.of(question(indicator, series, latest, target)) : null;
        Growth growth = latest == null ? new Growth.Undefined(Growth.Why.NO_DATA) : growth(indicator, series, latest);
        return new Score(
                indicator,
                series,
                latest,
                target,
                assessment,
                growth,
                travels.of(indicator),
                latest == null ? null : Rank.of(snapshot, indicator, latest).orElse(null),
                assessment == null ? null : Pace.of(assessment, points),
                flags(indicator, latest));
    }

    private static Optional<Observation> latest(Indicator indicator, Series series) {
        return LatestFigure.of(indicator, series::latest);
    }

    private AssessmentInput question(
            Indicator indicator, Series series, @Nullable Observation latest, @Nullable Target target) {
        ObservedAt observedAt = indicator.observedAt();
        // A part of a year is never held against a target for the whole of it.
        Observation value = target != null
                        && target.period() != null
                        && latest != null
                        && latest.period().frequency() != target.period().frequency()
                ? series.latest(target.period().frequency()).orElse(null)
                : latest;
        Optional<Observation> baseline = Optional.ofNullable(target)
                .map(Target::baseline)
                .flatMap(series::at)
                .filter(Observation::hasHappened);
        NavigableMap<Moment, BigDecimal> milestones =
                target == null ? Collections.emptyNavigableMap() : TargetPath.milestones(target, observedAt);
        // The date is judged even where the figure of the baseline is missing: a target due before it is a mistake.
        Moment baselineAt = target == null || target.baseline() == null ? null : observedAt.moment(target.baseline());
        return new AssessmentInput(
                indicator.polarity().sign(),
                target == null ? null : target.goal(),
                target == null ? null : target.value(),
                target == null ? null : target.upper(),
                target == null || target.period() == null ? null : observedAt.moment(target.period()),
                baseline.map(Observation::value).orElse(null),
                baselineAt,
                value == null ? null : value.value(),
                value == null ? null : observedAt.moment(value.period()),
                target == null ? Trajectory.LINEAR : target.trajectory(),
                milestones,
                target == null ? Target.USUAL_NEAR : target.near(),
                target == null ? Target.USUAL_FAR : target.far(),
                target == null ? null : target.absoluteTolerance(),
                baseline.isPresent()
                        && value != null
                        && isBroken(indicator, series, baseline.get().period(), value.period()));
    }

    /** Whether the series was broken after one period and not after another. */
    private boolean isBroken(Indicator indicator, Series series, Period after, Period until) {
        if (series.isBroken(after, until)) {
            return true;
        }
        for (SeriesEvent event : snapshot.events(indicator.code(), territory)) {
            if (event.kind() == SeriesEvent.Kind.BREAK
                    && event.period().compareTo(after) > 0
                    && event.period().compareTo(until) <= 0) {
                return true;
            }
        }
        return false;
    }

    private Growth growth(Indicator indicator, Series series, Observation latest) {
        return isBroken(indicator, series, latest.period().yearsEarlier(1), latest.period())
                ? new Growth.Undefined(Growth.Why.BREAK_BETWEEN)
                : Growth.of(series, latest, indicator.unit());
    }

    private Set<Flag> flags(Indicator indicator, @Nullable Observation latest) {
        if (latest == null) {
            return Set.of();
        }
        Set<Flag> flags = Flag.of(latest, indicator.unit());
        if (isStale(indicator, latest.period())) {
            flags.add(Flag.STALE);
        }
        return flags;
    }

    /** Due is the figure of the next period, the usual lag after its end; a grace of one month is given. */
    private boolean isStale(Indicator indicator, Period period) {
        Moment nextEnd = indicator.observedAt().moment(period).plusMonths(period.months());
        if (period.frequency() == Frequency.C) {
            nextEnd = period.end().plusMonths(12);
        }
        LocalDate due = LocalDate.of(0, 1, 1)
                .plusYears(1)
                .plusMonths(nextEnd.months())
                .plusDays(indicator.usualLagDays())
                .plusMonths(1);
        return today.isAfter(due);
    }
}
