package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;

/** Describes charts: what a scorecard and a selection come to. */
public final class Charts {

    private static final int MOST_INTERVALS = 4;

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Indicator indicator;
    private final Score score;
    private final ShownFigures shown;
    private final Words words;
    private final ChartTexts texts;
    private final Language language;
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
        this.shown = new ShownFigures(scorecard, selection);
        this.language = selection.language();
        this.words = Words.of(language);
        this.texts = new ChartTexts(scorecard, selection, shown);
    }

    /** The chart of a selection, of the kind that it asks for or else of the one that the data have the shape of. */
    public static ChartSpec of(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.IN_WORDS).drawn().spec();
    }

    private Drawn<? extends ChartSpec> drawn() {
        Bars bars = new Bars(scorecard, selection, shown, writing == Writing.UNSCALED);
        return switch (shown.kind()) {
            case LINES -> line();
            case YEARS -> bars.years(guidesOfTotals());
            case RANKING -> bars.ranking(ChartKind.RANKING, shown.like());
            case DISTRICTS -> bars.ranking(ChartKind.DISTRICTS, shown.districts());
        };
    }

    /** The kinds that a selection can be drawn as, by their order; none where there is nothing to draw. */
    public static List<ChartKind> kinds(Scorecard scorecard, Selection selection) {
        return new ShownFigures(scorecard, selection).kinds();
    }

    /** The kind in which a selection is drawn. */
    public static ChartKind kind(Scorecard scorecard, Selection selection) {
        return new ShownFigures(scorecard, selection).kind();
    }

    /** The last figure that is drawn of the focus, or of whoever is shown for it; empty where there is none. */
    public static Optional<Observation> spoken(Scorecard scorecard, Selection selection) {
        ShownFigures shown = new ShownFigures(scorecard, selection);
        return shown.of(shown.spoken()).stream().reduce((one, later) -> later);
    }

    /** The territories whose figures a selection draws, the one in focus first. */
    public static List<TerritoryCode> territories(Scorecard scorecard, Selection selection) {
        return new ShownFigures(scorecard, selection).territories();
    }

    /** The years that a selection comes to. */
    public static Years years(Scorecard scorecard, Selection selection) {
        return new ShownFigures(scorecard, selection).axis();
    }

    /** An indicator over time: the scorecard's territory in focus, its target and its peers. */
    public static LineSpec line(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.IN_WORDS).line().spec();
    }

    /** Decimals to which the same selection prints its values, for a program that formats numbers itself. */
    public static int decimals(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.BARE).drawn().decimals();
    }

    /** The same selection without the years that it names and that would be shown anyway. */
    public static Selection plain(Scorecard scorecard, Selection selection) {
        return ShownFigures.plain(scorecard, selection);
    }

    /** The values that the same selection draws, as a table. */
    public static DataTable table(Scorecard scorecard, Selection selection) {
        return switch (of(scorecard, selection)) {
            case BarSpec bars when bars.kind() != ChartKind.YEARS -> DataTable.of(bars);
            case BarSpec years -> DataTable.of(bare(scorecard, selection));
            case LineSpec lines -> DataTable.of(bare(scorecard, selection));
        };
    }

    private static LineSpec bare(Scorecard scorecard, Selection selection) {
        return new Charts(scorecard, selection, Writing.BARE).line().spec();
    }

    /** The values that the same selection draws, as numbers in the unit that they were published in. */
    public static ChartValues values(Scorecard scorecard, Selection selection) {
        Charts unscaled = new Charts(scorecard, selection, Writing.UNSCALED);
        int decimals = unscaled.shown.values().decimals();
        return switch (of(scorecard, selection)) {
            case LineSpec lines ->
                ChartValues.of(ChartKind.LINES, lines, unscaled.line().spec(), decimals);
            case BarSpec years
            when years.kind() == ChartKind.YEARS ->
                ChartValues.of(
                                ChartKind.YEARS,
                                line(scorecard, selection),
                                unscaled.line().spec(),
                                decimals)
                        .like(years);
            case BarSpec ranking ->
                ChartValues.of(ranking, (BarSpec) unscaled.drawn().spec(), decimals);
        };
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

    /**
     * A chart as it is drawn.
     *
     * @param decimals to which its values are printed
     */
    record Drawn<T extends ChartSpec>(T spec, int decimals) {}

    private Drawn<LineSpec> line() {
        Years years = shown.axis();
        Values values = shown.values();
        List<Observation> focus = shown.of(scorecard.territory());
        List<BenchmarkOrTarget> guides = guidesOfTotals();
        Bounds own = Bounds.of(focus).and(guides);
        List<LineSpec.Line> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Bounds all = own;
        List<PeerValues> peers = new ArrayList<>();
        for (TerritoryCode peer : selection.peers()) {
            List<Observation> found = shown.of(peer);
            String name = texts.name(peer);
            if (found.isEmpty()) {
                missing.add(words.text("chart.missing.no-data", "territory", name));
            } else if (Bounds.of(focus)
                    .dwarfedBy(
                            Bounds.of(found), indicator.unit().isIndex() || selection.view() == Transformation.INDEX)) {
                missing.add(words.text("chart.missing.off-scale", "territory", name));
            } else {
                peers.add(new PeerValues(peer, name, found));
                all = all.and(Bounds.of(found));
            }
        }
        BigDecimal largest = own.isEmpty() ? all.largest() : own.largest();
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
        lines.add(points.line(texts.name(scorecard.territory()), ChartSpec.Role.FOCUS, focus, events));
        LineSpec spec = new LineSpec(
                indicator.code().value(),
                language,
                indicator.name().in(language),
                texts.subtitle(figures),
                texts.sentence(),
                RoundAxis.years(years.from(), years.to()),
                all.axis(
                        figures,
                        indicator.unit().isIndex() || selection.view() == Transformation.INDEX,
                        MOST_INTERVALS,
                        language),
                texts.isHome(),
                lines,
                events.stream()
                        .map(event -> new LineSpec.Event(
                                event.period().end().years(),
                                event.kind() == SeriesEvent.Kind.BREAK,
                                event.text().in(language)))
                        .toList(),
                missing,
                texts.footer());
        return new Drawn<>(spec, figures.decimals());
    }

    private record PeerValues(TerritoryCode code, String name, List<Observation> values) {}

    private List<BenchmarkOrTarget> guidesOfTotals() {
        return selection.view() == Transformation.TOTAL ? guides(shown.axis()) : List.of();
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
}
