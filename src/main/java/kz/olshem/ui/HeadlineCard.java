package kz.olshem.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import kz.olshem.catalogue.Figures;
import kz.olshem.catalogue.Headline;
import kz.olshem.chart.Narrative;
import kz.olshem.chart.Publisher;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;

/** A headline theme: its figure large, or the plain statement that nothing is published and what comes nearest. */
class HeadlineCard extends Article {

    private final transient Scorecard scorecard;
    private final transient Place place;
    private final transient Words words;

    HeadlineCard(Headline headline, Scorecard scorecard, Place place, Sparks sparks) {
        this.scorecard = scorecard;
        this.place = place;
        this.words = Words.of(place.language());
        addClassName("kpi");
        Score score = scorecard.score(headline.main());
        H2 title = new H2(Links.indicator(
                words.text("headline." + headline), headline.main().value(), place.elsewhere()));
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
        Figures figures = narrative.figures();
        Div figure = Parts.block("fig");
        figure.setText(figures.number(latest.value()));
        figure.add(Parts.text("u", " " + figures.unit()));
        Observation before = narrative.before();
        String change = before == null
                ? ""
                : words.text(
                        "headline.change-on",
                        "change",
                        narrative.change(),
                        "period",
                        PeriodText.of(before.period(), place.language()));
        Div facts = Parts.block("x", Parts.text("", PeriodText.of(latest.period(), place.language())));
        if (score.target() != null
                && score.assessment() != null
                && score.assessment().isAssessed()) {
            facts.add(Parts.text(
                    "",
                    words.text(
                            "headline.target",
                            "target",
                            figures.text(score.target().value()))));
        }
        Parts.addFlags(facts, score, words);
        add(
                figure,
                Parts.block("row", Parts.text("sm", change), sparks.of(scorecard, score, place.language(), 104, 40)),
                Parts.block("st", Parts.badge(score.assessment(), place.language(), true)),
                facts);
        other(headline, score).ifPresent(real -> add(Parts.block("x", Parts.text("", besides(real)))));
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
        add(Parts.block("nod", Parts.text("", words.text("headline.no-data"))));
        Optional<Score> nearest = other(headline, score);
        Div row = Parts.block("row");
        nearest.ifPresent(it -> row.add(Parts.text("sm muted", nearest(it))));
        add(
                row,
                Parts.block("st", Parts.badge(score.assessment(), place.language(), true)),
                Parts.block(
                        "x",
                        Parts.text(
                                "",
                                words.text(
                                        "headline.owner",
                                        "owner",
                                        Publisher.of(score.indicator(), place.language())))));
    }

    private String nearest(Score nearest) {
        Observation latest = nearest.latest();
        return latest == null
                ? ""
                : words.text(
                        "headline.nearest",
                        "name",
                        Naming.brief(nearest.indicator(), place.language()),
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
