package kz.olshem.ui.direction;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Years;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.FigureTime;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.ApexChart;
import kz.olshem.ui.chart.BarMarkup;
import kz.olshem.ui.chart.TableMarkup;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.saving.ExportMenu;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** One indicator among small multiples: name, latest figure, status, chart, and its table behind a toggle. */
@Tag("figure")
class Panel extends HtmlContainer {

    private final Div drawing = new Div();
    private @Nullable ApexChart chart;
    private final H2 title = new H2();
    private final Div top = Components.block("top");
    private final Span sentence = Components.text("sr", "");
    private final PaintedMarkup table = new PaintedMarkup("", "scroll");
    private final NativeDetails details = new NativeDetails();
    private final Div head = Components.block("ph", title);
    private @Nullable ExportMenu menu;
    private transient @Nullable ChartSpec shown;

    Panel() {
        addClassNames("card", "panel");
        HtmlContainer caption = new Caption();
        caption.add(sentence);
        details.setContent(table);
        details.addClassName("more");
        add(head, top, caption, drawing, details);
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}

    /** Shows a score; the chart is only touched where something about it changed. */
    void show(Score score, Scorecard scorecard, ScreenState place, Selection selection, ChartSpec spec) {
        Words words = Words.of(place.language());
        String code = score.indicator().code().value();
        String name = score.indicator().name().in(place.language());
        title.removeAll();
        title.add(Links.indicator(name, code, place.elsewhere()));
        top(score, scorecard, selection, place, words);
        if (!spec.equals(shown)) {
            shown = spec;
            switch (spec) {
                case LineSpec lines -> draw(lines, words);
                case BarSpec bars -> {
                    drawing.removeAll();
                    drawing.add(new PaintedMarkup(BarMarkup.of(bars), "bars"));
                }
            }
            sentence.setText(spec.sentence());
            details.setSummaryText(words.text("chart.show.table"));
            table.scrolling(name);
            table.set(TableMarkup.of(
                    Charts.table(scorecard, selection), name + ", " + spec.subtitle(), Integer.MAX_VALUE, words));
        }
        Years years = Charts.years(scorecard, selection);
        ExportMenu.Shown now = new ExportMenu.Shown(
                place,
                scorecard.territory(),
                selection.peers(),
                code,
                name,
                scorecard.snapshot().release(),
                years.from(),
                years.to());
        if (menu == null) {
            menu = new ExportMenu(now, true);
            head.add(menu);
        } else {
            menu.show(now);
        }
    }

    private void draw(LineSpec lines, Words words) {
        if (chart == null) {
            chart = new ApexChart(lines);
            chart.setCompact(true);
            chart.setLoadingText(words.text("app.loading"));
            chart.setFailedText(words.text("chart.failed"));
        } else {
            chart.setSpec(lines);
        }
        if (chart.getParent().isEmpty()) {
            drawing.removeAll();
            drawing.add(chart);
        }
    }

    private void top(Score score, Scorecard scorecard, Selection selection, ScreenState place, Words words) {
        top.removeAll();
        Observation latest = score.latest();
        setClassName("abroad", latest == null);
        if (latest == null) {
            top.add(Components.text("none", words.text("panel.no-data")));
            Charts.spoken(scorecard, selection)
                    .ifPresent(it -> top.add(Components.text("sm muted", spoken(it, score, scorecard, place))));
        } else {
            FigureFormat figures = Narrative.of(score, place.language()).figures();
            String unit = figures.unit(latest.value());
            String flag = score.flags().contains(Flag.PROVISIONAL)
                    ? ", " + words.text("flag.PROVISIONAL")
                    : score.flags().contains(Flag.ESTIMATE) ? ", " + words.text("flag.ESTIMATE") : "";
            top.add(
                    Components.text("v", figures.number(latest.value())),
                    Components.text(
                            "sm muted",
                            (unit.isEmpty() ? "" : unit + ", ")
                                    + FigureTime.of(score.indicator(), latest.period(), place.language())
                                    + flag));
        }
        top.add(
                Components.badge(score.assessment(), place.language(), false),
                Components.travel(score, place.language()));
    }

    /** Whose figure stands for one that the territory has not. */
    private static String spoken(Observation figure, Score score, Scorecard scorecard, ScreenState place) {
        return DisplayNames.of(figure.territory(), scorecard.snapshot().catalogue(), place.language())
                + ": "
                + FigureFormat.of(score.indicator(), figure.value(), place.language())
                        .text(figure.value())
                + ", " + PeriodText.of(figure.period(), place.language());
    }
}
