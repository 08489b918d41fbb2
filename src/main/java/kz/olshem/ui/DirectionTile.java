package kz.olshem.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.Optional;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Figures;
import kz.olshem.chart.Narrative;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;

/** A direction in a word: its leading figure with its line, and how its indicators stand. */
class DirectionTile extends Article {

    /**
     * @param title what its name is put into: a heading of the level that fits the screen
     */
    DirectionTile(HtmlContainer title, Direction direction, Scorecard scorecard, Place place, Sparks sparks) {
        Words words = Words.of(place.language());
        addClassNames("card", "tile");
        List<Score> scores = scorecard.scores(direction);
        title.add(Links.direction(direction.name().in(place.language()), direction.code(), place.elsewhere()));
        add(title);
        Optional<Score> lead = lead(direction, scores);
        if (lead.isPresent() && lead.get().latest() instanceof Observation latest) {
            Score score = lead.get();
            Figures figures = Narrative.of(score, place.language()).figures();
            add(
                    Parts.block(
                            "m",
                            Parts.text("v", figures.number(latest.value())),
                            sparks.of(scorecard, score, place.language(), 92, 30)),
                    Parts.text(
                            "n",
                            Naming.withUnit(score.indicator(), figures, place.language()) + ", "
                                    + PeriodText.of(latest.period(), place.language())));
        } else {
            add(Parts.block("m", Parts.text("v none", words.text("headline.no-data"))));
        }
        long assessed = scores.stream()
                .filter(score ->
                        score.assessment() != null && score.assessment().isAssessed())
                .count();
        long all = scores.stream().filter(score -> score.assessment() != null).count();
        add(Parts.block(
                "units-row",
                new Drawing(StatusStrip.units(scores), "units"),
                Parts.text(
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
