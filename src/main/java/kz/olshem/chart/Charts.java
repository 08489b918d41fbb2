package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Publisher;
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
        this.shown = new ShownFigures(scorecard, selection);
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

    /** The same selection without the years that it names and that would be shown anyway. */
    public static Selection plain(Scorecard scorecard, Selection selection) {
        return ShownFigures.plain(scorecard, selection);
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
                unscaled.shown.values().decimals());
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
        Years years = shown.axis();
        Values values = shown.values();
        List<Observation> focus = shown.of(scorecard.territory());
        List<BenchmarkOrTarget> guides = selection.view() == Transformation.TOTAL ? guides(years) : List.of();
        Bounds own = Bounds.of(focus).and(guides);
        List<ChartSpec.Line> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Bounds all = own;
        List<PeerValues> peers = new ArrayList<>();
        for (TerritoryCode peer : selection.peers()) {
            List<Observation> found = shown.of(peer);
            String name = name(peer);
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
        lines.add(points.line(name(scorecard.territory()), ChartSpec.Role.FOCUS, focus, events));
        ChartSpec spec = new ChartSpec(
                indicator.code().value(),
                language,
                indicator.name().in(language),
                subtitle(figures),
                ShownScore.of(scorecard, selection).sentence(),
                RoundAxis.years(years.from(), years.to()),
                all.axis(
                        figures,
                        indicator.unit().isIndex() || selection.view() == Transformation.INDEX,
                        MOST_INTERVALS,
                        language),
                scorecard.territory().equals(snapshot.catalogue().home().code()),
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

    private String subtitle(FigureFormat figures) {
        if (selection.view() == Transformation.INDEX) {
            Period base = shown.base();
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
