package kz.olshem.ui.indicator;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.List;
import kz.olshem.catalogue.Indicator;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.DataTable;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.ShownScore;
import kz.olshem.chart.Transformation;
import kz.olshem.chart.Years;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.chart.ApexChart;
import kz.olshem.ui.chart.BarMarkup;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.chart.TableMarkup;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.component.Segments;
import kz.olshem.ui.filter.FilterBar;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.saving.ChartFiles;
import kz.olshem.ui.saving.ExportMenu;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.MeasureTab;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** One indicator: what it says, its chart or table, its peers, and how it is measured. */
@Route(value = Links.INDICATOR, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class IndicatorView extends Screen {

    private static final int SOME_ROWS = 12;

    private final transient Scorecards scorecards;
    private final transient Releases releases;
    private final transient Sparks sparks;
    private @Nullable ApexChart chart;
    private final Div head = new Div();
    private final Div tools = Components.block("tools");
    private final Figure figure = new Figure();
    private final Div below = new Div();
    private final Div body = Components.block("body");
    private @Nullable FilterBar filters;
    private @Nullable ChartFiles files;
    private @Nullable MeasureDrawer drawer;
    private String measured = "";
    private String code = "";

    IndicatorView(Scorecards scorecards, Releases releases, Sparks sparks, PaintedScreens painted) {
        super(scorecards, painted);
        this.scorecards = scorecards;
        this.releases = releases;
        this.sparks = sparks;
        addClassName("indicator");
    }

    @Tag("figure")
    private static final class Figure extends HtmlContainer {}

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        Score score = scorecard.score(scorecard
                .snapshot()
                .catalogue()
                .indicator(event.getRouteParameters().get(Links.CODE).orElse(""))
                .code());
        Indicator indicator = score.indicator();
        code = indicator.code().value();
        Selection selection = new Selection(
                indicator.code(),
                place.shownPeers(scorecard.snapshot().catalogue()),
                place.from(),
                place.to(),
                view(indicator, place),
                place.view().kind(),
                language());
        ShownScore shown = ShownScore.of(scorecard, selection);
        head.removeAll();
        head.add(new IndicatorHead(score, shown, scorecard, place), new Facts(shown.keyFigures()));
        if (filters == null || files == null) {
            files = new ChartFiles(words());
            filters = new FilterBar(
                    words(),
                    EnumSet.of(FilterBar.Filter.PEERS, FilterBar.Filter.PERIOD),
                    // The indicator of now, and not of when the filters were built: the same screen serves them all.
                    wanted -> Links.indicatorAddress(code, wanted));
            body.add(head, filters, tools, figure, below, files);
            add(body);
        }
        files.show(place, scorecard.snapshot().release());
        filters.show(
                place,
                scorecard.snapshot(),
                releases.all(),
                territory -> scorecard.snapshot().catalogue().isOfferedEverywhere(territory)
                        || !scorecard
                                .snapshot()
                                .series(indicator.code(), territory.code())
                                .isEmpty());
        ChartSpec spec = Charts.of(scorecard, selection);
        tools(indicator, place, scorecard, spec, selection);
        figure(spec, Charts.table(scorecard, selection), score, scorecard.snapshot(), place, code);
        below.removeAll();
        if (!spec.missing().isEmpty()) {
            below.add(Components.block(
                    "no",
                    Components.text("", words().text("chart.missing", "names", String.join(" · ", spec.missing())))));
        }
        List<LineSpec.Event> events = spec instanceof LineSpec lines ? lines.events() : List.of();
        events.forEach(it -> below.add(Components.block(
                "no",
                Components.text(
                        "",
                        words().text(
                                        "chart.event",
                                        "period",
                                        String.valueOf((int) Math.ceil(it.at())),
                                        "text",
                                        it.text())))));
        below.add(
                Components.block("no source", Components.text("cap", spec.footer())),
                new PeerCards(shown, selection, scorecard, place, scorecards, sparks),
                new OtherPeriods(score, language()));
        drawer(score, scorecard, place);
        return indicator.name().in(language());
    }

    /** The view of the address where it makes sense for the indicator, else the published values. */
    private static Transformation view(Indicator indicator, ScreenState place) {
        Transformation wanted = place.view().values();
        return Charts.views(indicator).contains(wanted) ? wanted : Transformation.TOTAL;
    }

    private void tools(
            Indicator indicator, ScreenState place, Scorecard scorecard, ChartSpec spec, Selection selection) {
        String code = indicator.code().value();
        tools.removeAll();
        boolean table = isTable(place);
        Segments show = new Segments("show", words().text("chart.show"));
        show.add(Links.indicator(words().text("chart.show.chart"), code, place.with(ScreenState.SHOW, null)), !table);
        show.add(
                Links.indicator(
                        words().text("chart.show.table"), code, place.with(ScreenState.SHOW, ScreenState.SHOW_TABLE)),
                table);
        tools.add(show);
        Segments views = new Segments("view", words().text("view"));
        for (Transformation view : Charts.views(indicator)) {
            views.add(
                    Links.indicator(
                            words().text("view." + view.code()),
                            code,
                            place.withView(place.view().of(view))),
                    view == view(indicator, place));
        }
        Segments kinds = new Segments("kind", words().text("chart.kind"));
        ChartKind drawn = Charts.kind(scorecard, selection);
        for (ChartKind kind : Charts.kinds(scorecard, selection)) {
            kinds.add(
                    Links.indicator(
                            words().text("chart.kind." + kind),
                            code,
                            place.withView(place.view().as(kind)).with(ScreenState.SHOW, null)),
                    kind == drawn && !table);
        }
        if (kinds.isChoice()) {
            tools.add(kinds);
        }
        if (views.isChoice() && !spec.nothingToDraw()) {
            tools.add(views);
        }
        tools.add(Components.block("sp"));
        String tab = place.more().get(ScreenState.MEASURE);
        RouterLink measure = Links.indicator(
                "",
                code,
                place.with(
                        ScreenState.MEASURE, ScreenState.MEASURE_CLOSED.equals(tab) ? null : MeasureTab.STATUS.code()));
        measure.addClassNames("btn", "measure");
        measure.add(new PaintedMarkup(Icons.Icon.MEASURE.svg(), "i"), Components.text("", words().text("drawer.open")));
        measure.setHighlightCondition((it, event) -> false);
        Years years = Charts.years(scorecard, selection);
        tools.add(
                measure,
                new ExportMenu(
                        new ExportMenu.Shown(
                                place,
                                scorecard.territory(),
                                selection.peers(),
                                code,
                                indicator.name().in(language()),
                                scorecard.snapshot().release(),
                                years.from(),
                                years.to()),
                        false));
    }

    private static boolean isTable(ScreenState place) {
        String show = place.more().get(ScreenState.SHOW);
        return ScreenState.SHOW_TABLE.equals(show) || ScreenState.SHOW_ALL.equals(show);
    }

    private void figure(
            ChartSpec spec, DataTable data, Score score, Snapshot snapshot, ScreenState place, String code) {
        figure.removeAll();
        figure.addClassName("chart-figure");
        Caption caption = new Caption();
        caption.add(Components.text("cap", spec.subtitle()), Components.heard(spec.sentence()));
        figure.add(caption);
        String about = spec.title() + ", " + spec.subtitle();
        boolean all = ScreenState.SHOW_ALL.equals(place.more().get(ScreenState.SHOW));
        if (isTable(place)) {
            String table = TableMarkup.of(data, about, all ? Integer.MAX_VALUE : SOME_ROWS, words());
            figure.add(new PaintedMarkup(table, "scroll").scrolling(about));
            if (data.rows().size() > SOME_ROWS) {
                RouterLink more = Links.indicator(
                        all
                                ? words().text("chart.fewer-years")
                                : words().text(
                                                "chart.all-years",
                                                "count",
                                                data.rows().size()),
                        code,
                        place.with(ScreenState.SHOW, all ? ScreenState.SHOW_TABLE : ScreenState.SHOW_ALL));
                more.setId("years");
                figure.add(more);
            }
        } else if (spec.nothingToDraw()) {
            figure.add(Components.block(
                    "card nothing",
                    new PaintedMarkup(Icons.glyph(kz.olshem.scorecard.status.Status.NOT_ASSESSABLE), "g"),
                    Components.text("b", words().text("panel.no-data")),
                    Components.text("", noData(score, snapshot, place))));
        } else {
            figure.add(
                    switch (spec) {
                        case LineSpec lines -> chart(lines);
                        case BarSpec bars -> new PaintedMarkup(BarMarkup.of(bars), "bars");
                    });
            figure.add(new PaintedMarkup(TableMarkup.of(data, about, Integer.MAX_VALUE, words()), "sr"));
        }
    }

    private ApexChart chart(LineSpec lines) {
        if (chart == null) {
            chart = new ApexChart(lines);
            chart.setLoadingText(words().text("app.loading"));
            chart.setFailedText(words().text("chart.failed"));
        } else {
            chart.setSpec(lines);
        }
        return chart;
    }

    /** Why nothing is drawn, and who would have to publish it. */
    private String noData(Score score, Snapshot snapshot, ScreenState place) {
        return words().text(
                                "panel.no-data.why",
                                "territory",
                                DisplayNames.of(
                                        place.territory(snapshot.catalogue()), snapshot.catalogue(), language()))
                + " "
                + words().text(
                                "panel.owner",
                                "owner",
                                score.indicator().publisher().in(language()));
    }

    private void drawer(Score score, Scorecard scorecard, ScreenState place) {
        String tab = place.more().getOrDefault(ScreenState.MEASURE, "");
        if (drawer != null) {
            remove(drawer);
        }
        setClassName("measure-closed", tab.equals(ScreenState.MEASURE_CLOSED));
        setClassName("measure-asked", !tab.isEmpty() && !tab.equals(ScreenState.MEASURE_CLOSED));
        drawer = new MeasureDrawer(
                score,
                scorecard,
                releases.revisions(
                        score.indicator().code(),
                        scorecard.territory(),
                        scorecard.snapshot().release().number()),
                place);
        add(drawer);
        if (!tab.equals(measured) && !tab.isEmpty() && !tab.equals(ScreenState.MEASURE_CLOSED)) {
            drawer.focus();
        }
        measured = tab;
    }
}
