package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.CityTime;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.Publisher;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;
import org.jspecify.annotations.Nullable;

/** Describes charts: what a scorecard and a selection come to. */
public final class Charts {

    /** Years that a chart shows where nobody said otherwise. */
    private static final int USUAL_YEARS = 14;

    private static final int MOST_INTERVALS = 4;

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Indicator indicator;
    private final Score score;
    private final Language language;
    private final Words words;

    private final Writing writing;

    /** How values are written: in the scale of the chart with their unit or without, or as they were published. */
    private enum Writing {
        IN_WORDS,
        BARE,
        UNSCALED
    }

    private Charts(Scorecard scorecard, Selection selection, Writing writing) {
        this.writing = writing;
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = selection;
        this.score = scorecard.score(selection.indicator());
        this.indicator = score.indicator();
        this.language = selection.language();
        this.words = Words.of(language);
    }

    /** An indicator over time: the scorecard's territory in focus, its target and its peers. */
    public static ChartSpec line(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.IN_WORDS).line().spec();
    }

    /** Decimals to which the same selection prints its values, for a program that formats numbers itself. */
    public static int decimals(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.BARE).line().decimals();
    }

    /** The values that the same selection draws, as a table. */
    public static DataTable table(Scorecard scorecard, Selection selection) {
        return DataTable.of(
                new Charts(scorecard, selection, Writing.BARE).line().spec());
    }

    /** The values that the same selection draws, as numbers in the unit that they were published in. */
    public static ChartValues values(Scorecard scorecard, Selection selection) {
        Charts unscaled = new Charts(scorecard, selection, Writing.UNSCALED);
        return ChartValues.of(
                line(scorecard, selection),
                unscaled.line().spec(),
                new Values(unscaled.snapshot, unscaled.indicator, selection.view(), null).decimals());
    }

    /** Views of an indicator that make sense, the published one first. */
    public static List<Transformation> views(Indicator indicator) {
        return Stream.of(Transformation.values())
                .filter(view -> switch (view) {
                    case TOTAL -> true;
                    case PER_CAPITA -> Values.hasPerCapita(indicator);
                    case INDEX -> Values.hasIndex(indicator);
                })
                .toList();
    }

    private record Drawn(ChartSpec spec, int decimals) {}

    private Drawn line() {
        Years years = years();
        Values values = new Values(snapshot, indicator, selection.view(), base(years));
        List<Observation> focus = within(values.of(scorecard.territory()), years);
        List<BenchmarkOrTarget> guides = selection.view() == Transformation.TOTAL ? guides(years) : List.of();
        Bounds own = Bounds.of(focus).and(guides);
        List<ChartSpec.Line> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Bounds shown = own;
        List<PeerValues> peers = new ArrayList<>();
        for (TerritoryCode peer : selection.peers()) {
            List<Observation> found = within(values.of(peer), years);
            String name = name(peer);
            if (found.isEmpty()) {
                missing.add(words.text("chart.missing.no-data", "territory", name));
            } else if (Bounds.of(focus)
                    .dwarfedBy(
                            Bounds.of(found), indicator.unit().isIndex() || selection.view() == Transformation.INDEX)) {
                missing.add(words.text("chart.missing.off-scale", "territory", name));
            } else {
                peers.add(new PeerValues(peer, name, found));
                shown = shown.and(Bounds.of(found));
            }
        }
        BigDecimal largest = own.isEmpty() ? shown.largest() : own.largest();
        if (writing == Writing.UNSCALED) {
            largest = BigDecimal.ZERO; // nothing is so small that it would be scaled
        }
        FigureFormat figures = FigureFormat.of(values.unit(), values.decimals(), largest, language);
        Points points = new Points(figures, language, writing != Writing.IN_WORDS);
        for (BenchmarkOrTarget guide : guides) {
            lines.add(guide.line(points, words));
        }
        for (PeerValues peer : peers) {
            lines.add(points.line(
                    peer.name(), ChartSpec.Role.PEER, peer.values(), snapshot.events(indicator.code(), peer.code())));
        }
        List<SeriesEvent> events = snapshot.events(indicator.code(), scorecard.territory()).stream()
                .filter(event -> years.contains(event.period()))
                .toList();
        lines.add(points.line(name(scorecard.territory()), ChartSpec.Role.FOCUS, focus, events));
        ChartSpec spec = new ChartSpec(
                indicator.code().value(),
                language,
                indicator.name().in(language),
                subtitle(figures, years),
                Narrative.of(score, language).sentence(),
                RoundAxis.years(years.from(), years.to()),
                shown.axis(
                        figures,
                        indicator.unit().isIndex() || selection.view() == Transformation.INDEX,
                        MOST_INTERVALS,
                        language),
                lines,
                events.stream()
                        .map(event -> new ChartSpec.Event(
                                event.period().end().years(),
                                event.kind() == SeriesEvent.Kind.BREAK,
                                event.text().in(language)))
                        .toList(),
                missing,
                footer());
        return new Drawn(spec, figures.decimals());
    }

    private record PeerValues(TerritoryCode code, String name, List<Observation> values) {}

    /** The years on the axis, never fewer than two. */
    private Years years() {
        int latest = Stream.concat(Stream.of(scorecard.territory()), selection.peers().stream())
                .map(territory -> snapshot.series(indicator.code(), territory))
                .map(this::lastYear)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(CityTime.day(snapshot.release().publishedAt()).getYear() - 1);
        int due = score.target() == null || score.target().period() == null
                ? latest
                : Math.max(latest, score.target().period().year());
        int to = selection.to() != null ? selection.to() : selection.view() == Transformation.TOTAL ? due : latest;
        int from = selection.from() != null ? selection.from() : Math.max(firstYear(to), latest - USUAL_YEARS);
        return from < to ? new Years(from, to) : new Years(to - 1, Math.max(to, from));
    }

    private @Nullable Integer lastYear(Series series) {
        return series.latest(indicator.mainFrequency())
                .map(it -> it.period().year())
                .orElse(null);
    }

    private int firstYear(int otherwise) {
        return Stream.concat(Stream.of(scorecard.territory()), selection.peers().stream())
                .map(territory -> snapshot.series(indicator.code(), territory).observations(indicator.mainFrequency()))
                .flatMap(Collection::stream)
                .mapToInt(it -> it.period().year())
                .min()
                .orElse(otherwise - USUAL_YEARS);
    }

    /** The first year of the period for which the focus has a figure: what an index counts from. */
    private @Nullable Period base(Years years) {
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

    private static List<Observation> within(List<Observation> observations, Years years) {
        return observations.stream().filter(it -> years.contains(it.period())).toList();
    }

    private List<BenchmarkOrTarget> guides(Years years) {
        List<BenchmarkOrTarget> guides = new ArrayList<>();
        for (Target benchmark : snapshot.benchmarks(indicator.code(), scorecard.territory())) {
            guides.add(BenchmarkOrTarget.benchmark(benchmark, years));
        }
        if (score.assessment() != null && score.target() != null) {
            BenchmarkOrTarget.target(score, years).ifPresent(guides::add);
        }
        return guides;
    }

    private String name(TerritoryCode territory) {
        return DisplayNames.of(territory, snapshot.catalogue(), language);
    }

    private String subtitle(FigureFormat figures, Years years) {
        if (selection.view() == Transformation.INDEX) {
            Period base = base(years);
            return words.text("chart.unit.index", "year", base == null ? "—" : PeriodText.of(base, language));
        }
        boolean unnamed = figures.unit().isEmpty() || indicator.unit().isGrowthRate();
        String unit = unnamed && selection.view() == Transformation.TOTAL
                ? indicator.unit().name().in(language)
                : figures.unit();
        return indicator.unit().isMoney() ? words.text("chart.unit.current-prices", "unit", unit) : unit;
    }

    /** Publisher, release and its day. */
    private String footer() {
        return words.text(
                "chart.footer",
                "publisher",
                Publisher.of(indicator, language),
                "release",
                String.valueOf(snapshot.release().number()),
                "date",
                PeriodText.date(snapshot.release().publishedAt(), language));
    }
}
