package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/** Describes bars: the years of one territory, or the territories of one period. */
final class Bars {

    private static final int MOST_INTERVALS = 4;

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Indicator indicator;
    private final ShownFigures shown;
    private final Language language;
    private final Words words;
    private final ChartTexts texts;
    private final boolean unscaled;

    /**
     * @param unscaled whether values are written in the unit that they were published in
     */
    Bars(Scorecard scorecard, Selection selection, ShownFigures shown, boolean unscaled) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = selection;
        this.indicator = scorecard.score(selection.indicator()).indicator();
        this.shown = shown;
        this.language = selection.language();
        this.words = Words.of(language);
        this.texts = new ChartTexts(scorecard, selection, shown);
        this.unscaled = unscaled;
    }

    /** A bar for each of the years from the first to the last that the territory has, with a place for those between. */
    Charts.Drawn<BarSpec> years(List<BenchmarkOrTarget> guides) {
        TerritoryCode territory = shown.spoken();
        List<Observation> values = shown.of(territory);
        FigureFormat figures = figures(Bounds.of(values).and(guides).largest());
        Map<Period, Observation> known =
                values.stream().collect(Collectors.toMap(Observation::period, Function.identity()));
        ChartSpec.Role role = role(territory);
        List<BarSpec.Bar> bars = periods(values).stream()
                .map(period -> bar(PeriodText.of(period, language), role, known.get(period), figures))
                .toList();
        String whose = territory.equals(scorecard.territory()) ? "" : texts.name(territory);
        Headings headings = new Headings(texts.subtitle(figures, whose), texts.name(territory));
        return spec(ChartKind.YEARS, headings, bars, guides, missing(Set.of(), List.of()), figures);
    }

    /** Every year between the first and the last; other periods only where there is a value. */
    private static List<Period> periods(List<Observation> values) {
        if (values.isEmpty() || !values.stream().allMatch(it -> it.period() instanceof Period.Year)) {
            return values.stream().map(Observation::period).toList();
        }
        List<Period> years = new ArrayList<>();
        for (int year = values.getFirst().period().year();
                year <= values.getLast().period().year();
                year++) {
            years.add(new Period.Year(year));
        }
        return years;
    }

    /** A bar for each territory that has a value in the period, the largest value first. */
    Charts.Drawn<BarSpec> ranking(ChartKind kind, Set<TerritoryCode> like) {
        Period period = shown.rankedPeriod(like);
        Set<TerritoryCode> wanted = new LinkedHashSet<>(like);
        if (kind == ChartKind.RANKING) {
            wanted.addAll(selection.peers());
        }
        List<Observation> found = period == null ? List.of() : at(wanted, period);
        Bounds own = Bounds.of(
                found.stream().filter(it -> like.contains(it.territory())).toList());
        Set<TerritoryCode> dwarfing = found.stream()
                .filter(it -> !like.contains(it.territory()))
                .filter(it -> own.dwarfedBy(Bounds.of(List.of(it)), false))
                .map(Observation::territory)
                .collect(Collectors.toSet());
        List<Observation> drawn = found.stream()
                .filter(it -> !dwarfing.contains(it.territory()))
                .sorted(Comparator.comparing(Observation::value).reversed())
                .toList();
        FigureFormat figures = figures(Bounds.of(drawn).largest());
        List<BarSpec.Bar> bars = drawn.stream()
                .map(it -> bar(texts.name(it.territory()), role(it.territory()), it, figures))
                .toList();
        String when = period == null ? "" : PeriodText.of(period, language);
        List<String> missing = kind == ChartKind.RANKING ? missing(dwarfing, found) : List.of();
        return spec(kind, new Headings(texts.subtitle(figures, when), when), bars, List.of(), missing, figures);
    }

    private List<Observation> at(Collection<TerritoryCode> territories, Period period) {
        return territories.stream()
                .flatMap(territory -> shown.values().of(territory).stream())
                .filter(it -> it.period().equals(period))
                .toList();
    }

    /** The territories that one is ranked among: those of its level in its country, or of its city. */
    static Set<TerritoryCode> like(Catalogue catalogue, TerritoryCode territory) {
        Territory focus = catalogue.territory(territory);
        return catalogue.territories().stream()
                .filter(it -> it.level() == focus.level() || regional(it) && focus.level() == Territory.Level.REGION)
                .filter(it -> catalogue.countryOf(it.code()).equals(catalogue.countryOf(territory)))
                .filter(it -> focus.level() != Territory.Level.DISTRICT
                        || it.parent() != null && it.parent().equals(focus.parent()))
                .map(Territory::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Cities that are no part of a region stand among the regions. */
    private static boolean regional(Territory territory) {
        return territory.level() == Territory.Level.CITY || territory.level() == Territory.Level.REGION;
    }

    private record Headings(String subtitle, String series) {}

    private BarSpec.Bar bar(String name, ChartSpec.Role role, @Nullable Observation value, FigureFormat figures) {
        if (value == null) {
            return new BarSpec.Bar(name, role, null, DataTable.MISSING, words.text("no-data"), "", false);
        }
        return new BarSpec.Bar(
                name,
                role,
                figures.scaled(value.value()).doubleValue(),
                figures.number(value.value()),
                figures.text(value.value()),
                Points.note(value.status(), words),
                Points.isUnsettled(value.status()));
    }

    private ChartSpec.Role role(TerritoryCode territory) {
        return territory.equals(scorecard.territory()) ? ChartSpec.Role.FOCUS : ChartSpec.Role.PEER;
    }

    private FigureFormat figures(BigDecimal largest) {
        // Nothing is so small that it would be scaled.
        BigDecimal scaling = unscaled ? BigDecimal.ZERO : largest;
        return FigureFormat.of(shown.values().unit(), shown.values().decimals(), scaling, language);
    }

    private Charts.Drawn<BarSpec> spec(
            ChartKind kind,
            Headings headings,
            List<BarSpec.Bar> bars,
            List<BenchmarkOrTarget> guides,
            List<String> missing,
            FigureFormat figures) {
        List<BarSpec.Guide> levels = guides.stream()
                .filter(BenchmarkOrTarget::ended)
                .map(it -> it.level(figures, words))
                .toList();
        double least = 0;
        double most = 0;
        for (BarSpec.Bar bar : bars) {
            double value = bar.value() == null ? 0 : bar.value();
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        for (BarSpec.Guide guide : levels) {
            least = Math.min(least, guide.value());
            most = Math.max(most, guide.value());
        }
        BarSpec spec = new BarSpec(
                indicator.code().value(),
                language,
                indicator.name().in(language),
                headings.subtitle(),
                texts.sentence(),
                kind,
                headings.series(),
                RoundAxis.values(least, most == least ? least + 1 : most, true, MOST_INTERVALS, language),
                texts.isHome(),
                bars,
                levels,
                missing,
                texts.footer());
        return new Charts.Drawn<>(spec, figures.decimals());
    }

    /** Peers that were asked for and are not drawn: in a ranking with the reason, in the bars of one territory all. */
    private List<String> missing(Set<TerritoryCode> dwarfing, List<Observation> found) {
        List<String> missing = new ArrayList<>();
        for (TerritoryCode peer : selection.peers()) {
            boolean has = found.stream().anyMatch(it -> it.territory().equals(peer));
            if (dwarfing.contains(peer)) {
                missing.add(words.text("chart.missing.off-scale", "territory", texts.name(peer)));
            } else if (!has && shown.of(peer).isEmpty()) {
                missing.add(words.text("chart.missing.no-data", "territory", texts.name(peer)));
            }
        }
        return missing;
    }
}
