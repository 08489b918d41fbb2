package kz.olshem.ui;

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

/** The nine directions, each with what it is about. */
@Route(value = "directions", layout = MainLayout.class)
@AnonymousAllowed
class DirectionsView extends Screen {

    private final transient Sparks sparks;

    DirectionsView(Scorecards scorecards, Sparks sparks) {
        super(scorecards);
        this.sparks = sparks;
    }

    @Override
    String show(Place place, Scorecard scorecard, BeforeEnterEvent event) {
        removeAll();
        Div tiles = Parts.block("tiles wide");
        for (Direction direction : scorecard.snapshot().catalogue().directions()) {
            DirectionTile tile = new DirectionTile(new H2(), direction, scorecard, place, sparks);
            tile.addComponentAtIndex(
                    1, Parts.styled(new Paragraph(direction.description().in(language())), "about"));
            tiles.add(tile);
        }
        add(
                Parts.head(
                        Parts.text(
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
                        Parts.lead(words().text("directions.lead"))),
                tiles);
        return words().text("directions.title");
    }
}
