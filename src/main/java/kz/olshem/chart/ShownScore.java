package kz.olshem.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.Headlines;
import kz.olshem.narrative.KeyFigures;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.Scope;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.LatestFigure;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Travel;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a selection say. Where a view or a period leads away from the latest published figure, they are a
 * score of their own, without target and status: those are about that figure and no other.
 */
public final class ShownScore {

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Language language;
    private final Score whole;
    private final ShownFigures shown;
    private final Score score;

    private ShownScore(Scorecard scorecard, Selection asked) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = Charts.plain(scorecard, asked);
        this.language = selection.language();
        this.whole = scorecard.score(selection.indicator());
        this.shown = new ShownFigures(scorecard, selection);
        this.score = isWhole() ? whole : ofItsOwn();
    }

    public static ShownScore of(Scorecard scorecard, Selection selection) {
        return new ShownScore(scorecard, selection);
    }

    /** The score of the figures that are shown; of all where nothing leads away from the latest. */
    public Score score() {
        return score;
    }

    /** The last one shown and how it stands: one or two sentences. */
    public String sentence() {
        return Narrative.of(score, scope(), language).sentence();
    }

    /** The same in one line, the fullest first. */
    public List<String> headlines() {
        return new Headlines(score, scope(), language).all();
    }

    public KeyFigures keyFigures() {
        return KeyFigures.of(scorecard, score, scope(), language);
    }

    /** The latest figure that is shown, of each of the peers that has one in the same period. */
    public List<Observation> peers() {
        Observation latest = score.latest();
        return latest == null
                ? List.of()
                : selection.peers().stream()
                        .flatMap(it -> at(it, latest.period()).stream())
                        .toList();
    }

    /** What a territory has in a period, as the view has it; empty for what has not happened. */
    public Optional<Observation> at(TerritoryCode territory, Period period) {
        return found(territory, period).filter(Observation::hasHappened);
    }

    private Optional<Observation> found(TerritoryCode territory, Period period) {
        return selection.view() == Transformation.TOTAL
                ? snapshot.series(whole.indicator().code(), territory).at(period)
                : shown.values().of(territory).stream()
                        .filter(it -> it.period().equals(period))
                        .findFirst();
    }

    /** The first figure that is shown. */
    public Optional<Observation> first() {
        return shown.of(scorecard.territory()).stream().findFirst();
    }

    /**
     * Of which figure the status is, in words; empty where that is the one spoken of, and where there is no status to
     * speak of.
     */
    public String statusOf() {
        Observation latest = whole.latest();
        if (isWhole()
                || latest == null
                || whole.assessment() == null
                || !whole.assessment().isAssessed()) {
            return "";
        }
        String key = selection.view() == Transformation.TOTAL ? "status.latest" : "status.latest-total";
        return Words.of(language).text(key, "period", PeriodText.of(latest.period(), language));
    }

    /** Whether the latest published figure is among those shown, and as it was published. */
    private boolean isWhole() {
        Observation latest = whole.latest();
        boolean anyYear = selection.from() == null && selection.to() == null;
        return selection.view() == Transformation.TOTAL && (anyYear || latest == null || isWithin(latest.period()));
    }

    private boolean isWithin(Period period) {
        return new Years(
                        Objects.requireNonNullElse(selection.from(), Integer.MIN_VALUE / 12),
                        Objects.requireNonNullElse(selection.to(), Integer.MAX_VALUE / 12))
                .contains(period);
    }

    private Score ofItsOwn() {
        Indicator indicator = selection.view() == Transformation.TOTAL
                ? whole.indicator()
                : shown.values().indicator();
        Observation latest = latest();
        return new Score(
                indicator,
                whole.series(),
                latest,
                null,
                null,
                latest == null ? new Growth.Undefined(Growth.Why.NO_DATA) : growth(indicator, latest),
                new Travel.Untold(Travel.Why.NARROWED, null),
                null,
                null,
                latest == null ? Set.of() : Flag.of(latest, indicator.unit()));
    }

    /** As in the scorecard, of the period that is shown. */
    private @Nullable Observation latest() {
        if (selection.view() != Transformation.TOTAL) {
            return last(shown.of(scorecard.territory())).orElse(null);
        }
        return LatestFigure.of(
                        whole.indicator(),
                        frequency -> last(whole.series().observations(frequency).stream()
                                .filter(it -> isWithin(it.period()))
                                .toList()))
                .orElse(null);
    }

    /** The last one that has happened. */
    private static Optional<Observation> last(List<Observation> found) {
        return found.reversed().stream().filter(Observation::hasHappened).findFirst();
    }

    private Growth growth(Indicator indicator, Observation latest) {
        Period earlier = latest.period().yearsEarlier(1);
        if (isBroken(earlier, latest.period())) {
            return new Growth.Undefined(Growth.Why.BREAK_BETWEEN);
        }
        return at(scorecard.territory(), earlier)
                .map(before -> Growth.between(before, latest, indicator.unit()))
                .orElse(new Growth.Undefined(Growth.Why.NO_EARLIER_PERIOD));
    }

    private boolean isBroken(Period after, Period until) {
        return whole.series().isBroken(after, until)
                || snapshot.events(whole.indicator().code(), scorecard.territory()).stream()
                        .anyMatch(it -> it.kind() == SeriesEvent.Kind.BREAK
                                && it.period().compareTo(after) > 0
                                && it.period().compareTo(until) <= 0);
    }

    /** What the values are relative to, in words, such as {@code 2011 = 100}; empty where they have a unit of their own. */
    public String basis() {
        Period base = shown.base();
        return base == null ? "" : Words.of(language).text("chart.unit.index", "year", PeriodText.of(base, language));
    }

    private Scope scope() {
        if (isWhole()) {
            return Scope.ALL;
        }
        Years years = shown.years();
        return new Scope(
                basis(), years.from() == years.to() ? String.valueOf(years.to()) : years.from() + "–" + years.to());
    }
}
