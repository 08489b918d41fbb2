package kz.olshem.ui.overview;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Headline;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Release;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.direction.DirectionTile;
import kz.olshem.ui.direction.StatusStrip;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;

/** The city on one page: how it stands, the three headlines, the nine directions, what needs attention, what changed. */
@Route(value = Links.OVERVIEW, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class OverviewView extends Screen {

    private final transient Sparks sparks;

    OverviewView(Scorecards scorecards, Sparks sparks, PaintedScreens painted) {
        super(scorecards, painted);
        this.sparks = sparks;
    }

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        Words words = words();
        removeAll();
        addClassName("overview");
        Section left =
                new Section(new StatusStrip(scorecard.scores(), place), headlines(scorecard), directions(scorecard));
        Aside right = Components.styled(new Aside(), "side");
        right.add(new AttentionList(scorecard, place), new ChangeList(scorecard, place));
        add(
                Components.head(
                        Components.text("crumb", asOf(scorecard)),
                        new H1(words.text("overview.title")),
                        Components.lead(lead(scorecard))),
                Components.block("grid", left, right));
        return words.text("overview.title");
    }

    /** The release that is read, and the territory where it is not the city. */
    private String asOf(Scorecard scorecard) {
        Release release = scorecard.snapshot().release();
        String text = words().text(
                        "as-of",
                        "release",
                        String.valueOf(release.number()),
                        "date",
                        PeriodText.date(release.publishedAt(), language()));
        return place().territory() == null
                ? text
                : words().text(
                                "as-of.territory",
                                "territory",
                                DisplayNames.of(
                                        scorecard.territory(),
                                        scorecard.snapshot().catalogue(),
                                        language()),
                                "text",
                                text);
    }

    /** How many targets with a date there are and how they stand, in a sentence. */
    private String lead(Scorecard scorecard) {
        Map<Status, Integer> counts = Scorecard.count(scorecard.scores());
        counts.remove(Status.NOT_ASSESSABLE);
        int assessed = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (assessed == 0) {
            return words().text("overview.lead.none");
        }
        String list = counts.entrySet().stream()
                .map(entry -> words().text("overview.count." + entry.getKey(), "count", entry.getValue()))
                .collect(Collectors.joining(", "));
        return words().text("overview.lead", "count", assessed, "list", list);
    }

    private Div headlines(Scorecard scorecard) {
        Div heads = Components.block("heads");
        for (Headline headline : Headline.values()) {
            scorecard
                    .snapshot()
                    .catalogue()
                    .main(headline)
                    .ifPresent(main -> heads.add(new HeadlineCard(headline, main, scorecard, place(), sparks)));
        }
        return heads;
    }

    private Div directions(Scorecard scorecard) {
        Div tiles = Components.block("tiles");
        List<Direction> directions =
                List.copyOf(scorecard.snapshot().catalogue().directions());
        directions.forEach(direction -> tiles.add(new DirectionTile(new H3(), direction, scorecard, place(), sparks)));
        return new Div(
                Components.section(words().text("overview.directions"), words().text("overview.directions.note")),
                tiles);
    }
}
