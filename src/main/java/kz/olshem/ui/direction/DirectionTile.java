package kz.olshem.ui.direction;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.Optional;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.FigureTime;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** A direction in a word: its leading figure with its line, and how its indicators stand. */
public class DirectionTile extends Article {

    /**
     * @param title what its name is put into: a heading of the level that fits the screen
     */
    public DirectionTile(
            HtmlContainer title, Direction direction, Scorecard scorecard, ScreenState place, Sparks sparks) {
        Words words = Words.of(place.language());
        addClassNames("card", "tile");
        List<Score> scores = scorecard.scores(direction);
        title.add(Links.direction(direction.name().in(place.language()), direction.code(), place.elsewhere()));
        add(title);
        Optional<Score> lead = lead(direction, scores);
        if (lead.isPresent() && lead.get().latest() instanceof Observation latest) {
            Score score = lead.get();
            FigureFormat figures = Narrative.of(score, place.language()).figures();
            add(
                    Components.block(
                            "m",
                            Components.text("v", figures.number(latest.value())),
                            sparks.of(scorecard, score, place.language(), 92, 30)),
                    Components.text(
                            "n",
                            DisplayNames.withUnit(score.indicator(), figures, place.language()) + ", "
                                    + FigureTime.of(score.indicator(), latest.period(), place.language())));
        } else {
            add(Components.block("m", Components.text("v none", words.text("headline.no-data"))));
        }
        long assessed = scores.stream()
                .filter(score ->
                        score.assessment() != null && score.assessment().isAssessed())
                .count();
        long all = scores.stream().filter(score -> score.assessment() != null).count();
        add(Components.block(
                "units-row",
                new PaintedMarkup(StatusStrip.units(scores), "units"),
                Components.text(
                        "cap",
                        all == 0
                                ? words.text("overview.info")
                                : words.text("overview.assessed", "assessed", assessed, "all", all))));
    }

    /** The indicator that leads the direction, or the first that has a figure. */
    private static Optional<Score> lead(Direction direction, List<Score> scores) {
        return scores.stream()
                .filter(score ->
                        score.latest() != null && score.indicator().code().equals(direction.lead()))
                .findFirst()
                .or(() ->
                        scores.stream().filter(score -> score.latest() != null).findFirst());
    }
}
