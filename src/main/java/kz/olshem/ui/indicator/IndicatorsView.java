package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.List;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.narrative.FigureTime;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.series.Observation;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.filter.FilterBar;
import kz.olshem.ui.filter.SummaryRow;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** Every indicator in a list, to be found by name in any language, by direction and by status. */
@Route(value = Links.INDICATORS, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class IndicatorsView extends Screen {

    private final transient Sparks sparks;
    private final transient Releases releases;
    private final Div found = Components.block("found");
    private @Nullable FilterBar filters;
    private @Nullable SummaryRow summary;

    IndicatorsView(Scorecards scorecards, Sparks sparks, Releases releases, PaintedScreens painted) {
        super(scorecards, painted);
        this.sparks = sparks;
        this.releases = releases;
        addClassName("indicators");
    }

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        if (place.direction() != null) {
            scorecard.snapshot().catalogue().direction(place.direction());
        }
        if (filters == null || summary == null) {
            filters = new FilterBar(
                    words(),
                    EnumSet.of(FilterBar.Filter.DIRECTION, FilterBar.Filter.STATUS, FilterBar.Filter.TRAVEL),
                    Links::indicatorsAddress);
            summary = new SummaryRow(words(), false, Links::indicatorsAddress);
            removeAll();
            add(
                    Components.head(
                            Components.text("crumb", ""),
                            new H1(words().text("indicators.title")),
                            Components.lead(words().text(
                                            "indicators.lead",
                                            "count",
                                            scorecard.scores().size()))),
                    filters,
                    summary,
                    found);
        }
        filters.show(place, scorecard.snapshot(), releases.all(), territory -> true);
        List<Score> scores = place.shortlist().of(scorecard, language());
        summary.show(scores, place, words().text("indicators.title"), scorecard.snapshot());
        found.removeAll();
        if (scores.isEmpty()) {
            found.add(nothingMatches(place));
        } else if (place.order() == Shortlist.Order.CATALOGUE) {
            for (Direction direction : scorecard.snapshot().catalogue().directions()) {
                List<Score> own = scores.stream()
                        .filter(score -> score.indicator().direction().equals(direction.code()))
                        .toList();
                if (!own.isEmpty()) {
                    H2 title = new H2(
                            Links.direction(direction.name().in(language()), direction.code(), place.elsewhere()));
                    found.add(new Section(title, table(own, scorecard, place)));
                }
            }
        } else {
            found.add(table(scores, scorecard, place));
        }
        return words().text("indicators.title");
    }

    private Div table(List<Score> scores, Scorecard scorecard, ScreenState place) {
        NativeTable table = Components.styled(new NativeTable(), "list");
        NativeTableRow header = new NativeTableRow();
        for (String column : List.of("name", "value", "period", "change", "line", "travel", "status")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words().text("indicators.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(column);
            header.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        scores.forEach(score -> body.add(row(score, scorecard, place)));
        table.add(new NativeTableHeader(header), body);
        return Components.block("scroll", table);
    }

    private NativeTableRow row(Score score, Scorecard scorecard, ScreenState place) {
        Narrative narrative = Narrative.of(score, language());
        FigureFormat figures = narrative.figures();
        Observation latest = score.latest();
        NativeTableCell name = cell("name", "");
        name.add(Links.indicator(
                score.indicator().name().in(language()),
                score.indicator().code().value(),
                place.elsewhere()));
        NativeTableCell line = cell("line", "");
        if (latest != null) {
            line.add(sparks.of(scorecard, score, language(), 92, 26));
        }
        NativeTableCell travel = cell("travel", "");
        travel.add(Components.travel(score, language()));
        NativeTableCell status = cell("status", "");
        status.add(Components.badge(score.assessment(), language(), true));
        return new NativeTableRow(
                name,
                cell("value", latest == null ? "—" : figures.text(latest.value())),
                cell("period", latest == null ? "" : FigureTime.of(score.indicator(), latest.period(), language())),
                cell("change", narrative.change()),
                line,
                travel,
                status);
    }

    private static NativeTableCell cell(String className, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName(className);
        return cell;
    }

    private Div nothingMatches(ScreenState place) {
        String asked = String.join(
                ", ",
                java.util.stream.Stream.of(
                                place.status() == null ? "" : words().text("status." + place.status()),
                                place.heading() == null ? "" : words().text("travel." + place.heading()),
                                place.query().isEmpty() ? "" : "“" + place.query() + "”")
                        .filter(text -> !text.isEmpty())
                        .toList());
        RouterLink clear = Links.indicators(
                words().text("nothing.clear"),
                place.withStatus(null).withHeading(null).withQuery("").withDirection(null));
        clear.addClassName("btn");
        return Components.block(
                "card nothing",
                Components.text("b", words().text("nothing.title")),
                Components.text("", words().text("nothing.what", "filters", asked)),
                clear);
    }
}
