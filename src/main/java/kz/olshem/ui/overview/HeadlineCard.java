package kz.olshem.ui.overview;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Headline;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.TravelText;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** A headline theme: its figure large, or the plain statement that nothing is published and what comes nearest. */
class HeadlineCard extends Article {

    private final transient Scorecard scorecard;
    private final transient ScreenState place;
    private final transient Words words;

    /**
     * @param main the indicator that the theme is about
     */
    HeadlineCard(Headline headline, Indicator main, Scorecard scorecard, ScreenState place, Sparks sparks) {
        this.scorecard = scorecard;
        this.place = place;
        this.words = Words.of(place.language());
        addClassName("kpi");
        Score score = scorecard.score(main.code());
        H2 title = new H2(
                Links.indicator(words.text("headline." + headline), main.code().value(), place.elsewhere()));
        add(title);
        Observation latest = score.latest();
        if (latest == null) {
            unpublished(headline, score);
        } else {
            published(headline, score, latest, sparks);
        }
    }

    private void published(Headline headline, Score score, Observation latest, Sparks sparks) {
        Narrative narrative = Narrative.of(score, place.language());
        FigureFormat figures = narrative.figures();
        Div figure = Components.block("fig");
        figure.setText(figures.number(latest.value()));
        figure.add(Components.text("u", " " + figures.unit(latest.value())));
        Observation before = narrative.before();
        String change = before == null
                ? ""
                : words.text(
                        "headline.change-on",
                        "change",
                        narrative.change(),
                        "period",
                        PeriodText.of(before.period(), place.language()));
        Div facts = Components.block("x", Components.text("", PeriodText.of(latest.period(), place.language())));
        String rank = TravelText.of(score, place.language()).place();
        if (!rank.isEmpty()) {
            facts.add(Components.text("", rank));
        }
        if (score.target() != null
                && score.assessment() != null
                && score.assessment().isAssessed()) {
            facts.add(Components.text(
                    "",
                    words.text(
                            "headline.target",
                            "target",
                            figures.text(score.target().value()))));
        }
        Components.addFlags(facts, score, words);
        add(
                figure,
                Components.block(
                        "row", Components.text("sm", change), sparks.of(scorecard, score, place.language(), 104, 40)),
                Components.block("st", Components.badge(score.assessment(), place.language(), true)),
                Components.block("st", Components.travel(score, place.language())),
                facts);
        other(headline, score).ifPresent(real -> add(Components.block("x", Components.text("", besides(real)))));
    }

    /** Another measure of the theme, which says what current prices hide. */
    private String besides(Score real) {
        Observation latest = real.latest();
        return latest == null
                ? ""
                : words.text(
                        "headline.real",
                        "value",
                        Narrative.of(real, place.language()).figures().number(latest.value()),
                        "name",
                        real.indicator().unit().name().in(place.language()));
    }

    private void unpublished(Headline headline, Score score) {
        add(Components.block("nod", Components.text("", words.text("headline.no-data"))));
        Optional<Score> nearest = other(headline, score);
        Div row = Components.block("row");
        nearest.ifPresent(it -> row.add(Components.text("sm muted", nearest(it))));
        add(
                row,
                Components.block("st", Components.badge(score.assessment(), place.language(), true)),
                Components.block(
                        "x",
                        Components.text(
                                "",
                                words.text(
                                        "headline.owner",
                                        "owner",
                                        score.indicator().publisher().in(place.language())))));
    }

    private String nearest(Score nearest) {
        Observation latest = nearest.latest();
        return latest == null
                ? ""
                : words.text(
                        "headline.nearest",
                        "name",
                        DisplayNames.of(nearest.indicator(), place.language()),
                        "value",
                        Narrative.of(nearest, place.language()).figures().text(latest.value()),
                        "period",
                        PeriodText.of(latest.period(), place.language()));
    }

    private Optional<Score> other(Headline headline, Score than) {
        return scorecard.snapshot().catalogue().of(headline).stream()
                .map(indicator -> scorecard.score(indicator.code()))
                .filter(score -> score != than && score.latest() != null)
                .findFirst();
    }
}
