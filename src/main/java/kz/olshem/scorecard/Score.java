package kz.olshem.scorecard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Pace;
import kz.olshem.scorecard.change.Travel;
import kz.olshem.scorecard.rank.Rank;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Target;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says in a territory.
 *
 * @param series     all that is known of it
 * @param latest     the newest figure of its main kind of period, or of any where it has none; null without data
 * @param target     the target that the status is about, if any
 * @param assessment the status; null for a neutral indicator
 * @param growth     change of the latest figure on the year before
 * @param travel     where it has been heading for five years, or why that cannot be said; no status
 * @param rank       place among territories of its level; null where there is none
 */
public record Score(
        Indicator indicator,
        Series series,
        @Nullable Observation latest,
        @Nullable Target target,
        @Nullable Assessment assessment,
        Growth growth,
        Travel travel,
        @Nullable Rank rank,
        @Nullable Pace pace,
        Set<Flag> flags) {

    public Score {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** The same without what depends on the day on which it is read. */
    Score onAnyDay() {
        if (!flags.contains(Flag.STALE)) {
            return this;
        }
        Set<Flag> lasting = EnumSet.copyOf(flags);
        lasting.remove(Flag.STALE);
        return new Score(indicator, series, latest, target, assessment, growth, travel, rank, pace, lasting);
    }

    /** Whether it could be judged and cannot be, so that only its direction of travel says something. */
    public boolean isWithoutStatus() {
        return assessment != null && !assessment.isAssessed();
    }

    public Optional<Status> status() {
        return Optional.ofNullable(assessment).map(Assessment::status);
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(assessment).map(Assessment::reason);
    }
}
