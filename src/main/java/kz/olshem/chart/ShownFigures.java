package kz.olshem.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.CityTime;
import kz.olshem.kernel.Period;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/** The figures that a selection draws: of its years, as its view has them. */
final class ShownFigures {

    /** Years that a chart shows where nobody said otherwise. */
    private static final int USUAL_YEARS = 14;

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Score score;
    private final Indicator indicator;
    private final Years axis;
    private final Years years;
    private final @Nullable Period base;
    private final Values values;

    ShownFigures(Scorecard scorecard, Selection selection) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = selection;
        this.score = scorecard.score(selection.indicator());
        this.indicator = score.indicator();
        this.axis = axisYears();
        this.years = new Years(selection.from() == null ? axis.from() : selection.from(), axis.to());
        this.base = firstPeriod();
        this.values = new Values(snapshot, indicator, selection.view(), base);
    }

    /** A selection without the years that it names and that would be shown anyway. */
    static Selection plain(Scorecard scorecard, Selection selection) {
        Selection plain = selection;
        if (plain.to() != null) {
            Selection open = plain.withYears(plain.from(), null);
            plain = plain.to() == new ShownFigures(scorecard, open.withYears(null, null)).axis.to() ? open : plain;
        }
        if (plain.from() != null) {
            Selection open = plain.withYears(null, plain.to());
            plain = plain.from() == new ShownFigures(scorecard, open).axis.from() ? open : plain;
        }
        return plain;
    }

    /** The years on the axis, never fewer than two. */
    Years axis() {
        return axis;
    }

    /** The years whose figures are drawn. */
    Years years() {
        return years;
    }

    /** The period that is 100 in the index view; null in the others, and where the focus has none. */
    @Nullable
    Period base() {
        return base;
    }

    Values values() {
        return values;
    }

    /** What is drawn of a territory, by time. */
    List<Observation> of(TerritoryCode territory) {
        return values.of(territory).stream()
                .filter(it -> years.contains(it.period()))
                .toList();
    }

    /** The territory whose values a chart of one territory shows: the focus, or for it its country, or the first peer with any. */
    TerritoryCode spoken() {
        TerritoryCode focus = scorecard.territory();
        Stream<TerritoryCode> country = snapshot.catalogue().countryOf(focus).map(Territory::code).stream();
        return Stream.of(Stream.of(focus), country.filter(selection.peers()::contains), selection.peers().stream())
                .flatMap(Function.identity())
                .filter(territory -> !of(territory).isEmpty())
                .findFirst()
                .orElse(focus);
    }

    /** The territories that the focus is ranked among, itself included. */
    Set<TerritoryCode> like() {
        return Bars.like(snapshot.catalogue(), scorecard.territory());
    }

    /** The districts of the focus, with the focus itself as what they are held against. */
    Set<TerritoryCode> districts() {
        Set<TerritoryCode> districts = new LinkedHashSet<>(List.of(scorecard.territory()));
        snapshot.catalogue().territories().stream()
                .filter(it -> scorecard.territory().equals(it.parent()) && it.level() == Territory.Level.DISTRICT)
                .forEach(it -> districts.add(it.code()));
        return districts;
    }

    /** The last period for which one of these has a value that has happened, that of the focus where it has one; null for none. */
    @Nullable
    Period rankedPeriod(Set<TerritoryCode> territories) {
        List<Observation> own = of(scorecard.territory()).stream()
                .filter(Observation::hasHappened)
                .toList();
        if (!own.isEmpty() && !territories.equals(districts())) {
            return own.getLast().period();
        }
        return Stream.concat(territories.stream(), selection.peers().stream())
                .filter(it -> !it.equals(scorecard.territory()))
                .flatMap(it -> of(it).stream())
                .filter(Observation::hasHappened)
                .map(Observation::period)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whose figures are drawn, the focus first. */
    List<TerritoryCode> territories() {
        Set<TerritoryCode> drawn = new LinkedHashSet<>(List.of(scorecard.territory()));
        drawn.addAll(selection.peers());
        Set<TerritoryCode> ranked = switch (kind()) {
            case LINES, YEARS -> Set.of();
            case RANKING -> like();
            case DISTRICTS -> districts();
        };
        ranked.stream().filter(it -> !of(it).isEmpty()).forEach(drawn::add);
        return List.copyOf(drawn);
    }

    ChartKind kind() {
        List<ChartKind> possible = kinds();
        if (selection.kind() != null && possible.contains(selection.kind())) {
            return selection.kind();
        }
        boolean none = of(scorecard.territory()).isEmpty();
        return ChartKind.of(
                of(spoken()).size(),
                possible.contains(ChartKind.RANKING),
                none && possible.contains(ChartKind.DISTRICTS));
    }

    /** What the data can be drawn as: lines of two values and more, bars of some years, two territories and more. */
    List<ChartKind> kinds() {
        int values = of(spoken()).size();
        List<ChartKind> kinds = new ArrayList<>();
        if (values >= 2) {
            kinds.add(ChartKind.LINES);
        }
        if (values >= 1 && values <= ChartKind.MOST_BARS) {
            kinds.add(ChartKind.YEARS);
        }
        Set<TerritoryCode> ranked = new LinkedHashSet<>(like());
        ranked.addAll(selection.peers());
        if (selection.view() != Transformation.INDEX && having(ranked, rankedPeriod(like())) > 1) {
            kinds.add(ChartKind.RANKING);
        }
        if (selection.view() != Transformation.INDEX && having(districts(), rankedPeriod(districts())) > 1) {
            kinds.add(ChartKind.DISTRICTS);
        }
        return kinds;
    }

    private long having(Set<TerritoryCode> territories, @Nullable Period period) {
        return territories.stream()
                .filter(it -> of(it).stream().anyMatch(found -> found.period().equals(period)))
                .count();
    }

    private Stream<Series> series() {
        return Stream.concat(Stream.of(scorecard.territory()), selection.peers().stream())
                .map(territory -> snapshot.series(indicator.code(), territory));
    }

    private Years axisYears() {
        int latest = series().map(this::lastYear)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(CityTime.day(snapshot.release().publishedAt()).getYear() - 1);
        int due = score.target() == null || score.target().period() == null
                ? latest
                : Math.max(latest, score.target().period().year());
        int to = selection.to() != null ? selection.to() : selection.view() == Transformation.TOTAL ? due : latest;
        int from = selection.from() != null
                ? selection.from()
                : Math.min(to, Math.max(firstYear(to), Math.min(latest, to) - USUAL_YEARS));
        return from < to ? new Years(from, to) : new Years(to - 1, Math.max(to, from));
    }

    private @Nullable Integer lastYear(Series series) {
        List<Observation> found = series.observations(indicator.mainFrequency());
        return found.isEmpty() ? null : found.getLast().period().year();
    }

    private int firstYear(int otherwise) {
        return series().map(it -> it.observations(indicator.mainFrequency()))
                .flatMap(Collection::stream)
                .mapToInt(it -> it.period().year())
                .min()
                .orElse(otherwise - USUAL_YEARS);
    }

    /** The first of the drawn years for which the focus has a figure: what an index counts from. */
    private @Nullable Period firstPeriod() {
        return selection.view() != Transformation.INDEX
                ? null
                : snapshot
                        .series(indicator.code(), scorecard.territory())
                        .observations(indicator.mainFrequency())
                        .stream()
                        .map(Observation::period)
                        .filter(years::contains)
                        .findFirst()
                        .orElse(null);
    }
}
