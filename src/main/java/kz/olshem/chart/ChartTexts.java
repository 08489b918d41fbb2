package kz.olshem.chart;

import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Snapshot;

/** What stands around a chart, whatever its kind. */
final class ChartTexts {

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Indicator indicator;
    private final ShownFigures shown;
    private final Language language;
    private final Words words;

    ChartTexts(Scorecard scorecard, Selection selection, ShownFigures shown) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = selection;
        this.indicator = scorecard.score(selection.indicator()).indicator();
        this.shown = shown;
        this.language = selection.language();
        this.words = Words.of(language);
    }

    String name(TerritoryCode territory) {
        return DisplayNames.of(territory, snapshot.catalogue(), language);
    }

    boolean isHome() {
        return scorecard.territory().equals(snapshot.catalogue().home().code());
    }

    String sentence() {
        return ShownScore.of(scorecard, selection).sentence();
    }

    /** Unit and prices. */
    String subtitle(FigureFormat figures) {
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

    /**
     * @param rest what all bars have in common, such as the period; empty for nothing
     */
    String subtitle(FigureFormat figures, String rest) {
        String unit = subtitle(figures);
        return unit.isEmpty() || rest.isEmpty() ? unit + rest : unit + ", " + rest;
    }

    /** Publisher, release and its day. */
    String footer() {
        return words.text(
                "chart.footer",
                "publisher",
                indicator.publisher().in(language),
                "release",
                String.valueOf(snapshot.release().number()),
                "date",
                PeriodText.date(snapshot.release().publishedAt(), language));
    }
}
