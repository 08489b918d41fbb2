package kz.olshem.ui.direction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.olshem.catalogue.Direction;
import kz.olshem.kernel.PeriodText;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;

/** The nine directions, each with what it is about. */
@Route(value = Links.DIRECTIONS, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class DirectionsView extends Screen {

    private final transient Sparks sparks;

    DirectionsView(Scorecards scorecards, Sparks sparks, PaintedScreens painted) {
        super(scorecards, painted);
        this.sparks = sparks;
    }

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        removeAll();
        Div tiles = Components.block("tiles wide");
        for (Direction direction : scorecard.snapshot().catalogue().directions()) {
            DirectionTile tile = new DirectionTile(new H2(), direction, scorecard, place, sparks);
            tile.addComponentAtIndex(
                    1, Components.styled(new Paragraph(direction.description().in(language())), "about"));
            tiles.add(tile);
        }
        add(
                Components.head(
                        Components.text(
                                "crumb",
                                words().text(
                                                "as-of",
                                                "release",
                                                String.valueOf(scorecard
                                                        .snapshot()
                                                        .release()
                                                        .number()),
                                                "date",
                                                PeriodText.date(
                                                        scorecard
                                                                .snapshot()
                                                                .release()
                                                                .publishedAt(),
                                                        language()))),
                        new H1(words().text("directions.title")),
                        Components.lead(words().text("directions.lead"))),
                tiles);
        return words().text("directions.title");
    }
}
