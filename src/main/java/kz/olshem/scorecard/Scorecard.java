package kz.olshem.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.CityTime;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/** Every indicator of a territory as of a release, in catalogue order. Immutable. */
public final class Scorecard {

    private final Snapshot snapshot;
    private final TerritoryCode territory;
    private final @Nullable LocalDate day;
    private final Map<IndicatorCode, Score> scores;

    /**
     * @param day on which it is read; null for any
     */
    Scorecard(Snapshot snapshot, TerritoryCode territory, @Nullable LocalDate day, List<Score> scores) {
        this.snapshot = snapshot;
        this.territory = territory;
        this.day = day;
        Map<IndicatorCode, Score> byCode = new LinkedHashMap<>();
        scores.forEach(score -> byCode.put(score.indicator().code(), score));
        this.scores = Collections.unmodifiableMap(byCode);
    }

    /** What the scores were worked out from. */
    public Snapshot snapshot() {
        return snapshot;
    }

    public TerritoryCode territory() {
        return territory;
    }

    /** The day on which it is read, on which it depends what is out of date; empty where it says nothing of that. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * The same as it reads on every day: it says of nothing that it is out of date, and where figures are heading as it was
     * said on the day of the release.
     */
    public Scorecard onAnyDay() {
        LocalDate released = CityTime.day(snapshot.release().publishedAt());
        return new Scorecard(
                snapshot,
                territory,
                null,
                ScorecardEngine.scorecard(snapshot, territory, released).scores().stream()
                        .map(Score::onAnyDay)
                        .toList());
    }

    public Collection<Score> scores() {
        return scores.values();
    }

    public List<Score> scores(Direction direction) {
        return scores.values().stream()
                .filter(score -> score.indicator().direction().equals(direction.code()))
                .toList();
    }

    /**
     * @throws Problem.Unknown for an indicator that is not in the catalogue
     */
    public Score score(IndicatorCode indicator) {
        Score score = scores.get(indicator);
        if (score == null) {
            throw new Problem.Unknown("indicator", indicator.value());
        }
        return score;
    }

    /** How many of these have each status, in the order of statuses; neutral indicators are in no count. */
    public static Map<Status, Integer> count(Collection<Score> scores) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        scores.forEach(score -> score.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        return counts;
    }

    /** How many of these are heading where, in the order of headings; in no count is that of which nothing is said. */
    public static Map<Heading, Integer> headings(Collection<Score> scores) {
        Map<Heading, Integer> counts = new EnumMap<>(Heading.class);
        scores.forEach(score -> score.travel().code().ifPresent(heading -> counts.merge(heading, 1, Integer::sum)));
        return counts;
    }

    /** How many of these cannot be assessed for each reason. */
    public static Map<Reason, Integer> reasons(Collection<Score> scores) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        scores.forEach(score -> score.reason().ifPresent(reason -> counts.merge(reason, 1, Integer::sum)));
        return counts;
    }
}
