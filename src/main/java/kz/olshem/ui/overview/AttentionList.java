package kz.olshem.ui.overview;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.TravelText;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.attention.Attention;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** What needs attention, the gravest first. */
class AttentionList extends Section {

    private static final int MOST = 5;

    private final transient ScreenState place;
    private final transient Language language;
    private final transient Words words;

    AttentionList(Scorecard scorecard, ScreenState place) {
        this.place = place;
        this.language = place.language();
        this.words = Words.of(language);
        UnorderedList list = Components.styled(new UnorderedList(), "items");
        Attention.of(scorecard).stream().limit(MOST).map(this::item).forEach(list::add);
        add(Components.section(words.text("attention.title"), ""), list);
    }

    private ListItem item(Attention attention) {
        return switch (attention) {
            case Attention.Behind it -> behind(it.score());
            case Attention.Worse it -> worse(it);
            case Attention.Worsening it -> worsening(it.score());
            case Attention.Unpublished it ->
                item(
                        it.score().status().orElse(null),
                        link(words.text("attention.no-data.title", "name", brief(it.score())), it.score()),
                        words.text("next.NO_DATA"));
            case Attention.Undated it -> undated(it);
            case Attention.WithoutTarget it ->
                item(
                        Status.NOT_ASSESSABLE,
                        Links.indicators(
                                words.text("attention.no-target.title", "count", it.count()),
                                place.elsewhere().withStatus(Status.NOT_ASSESSABLE)),
                        words.text("attention.no-target"));
        };
    }

    private ListItem behind(Score score) {
        FigureFormat figures = Narrative.of(score, language).figures();
        BigDecimal value = value(score);
        BigDecimal target =
                score.target() == null ? BigDecimal.ZERO : score.target().value();
        return item(
                score.status().orElse(null),
                link(brief(score), score),
                words.text(
                        "attention.behind",
                        "value",
                        figures.text(value),
                        "target",
                        figures.text(target),
                        "gap",
                        Narrative.difference(score.indicator(), value.subtract(target), figures, language)));
    }

    private ListItem worse(Attention.Worse it) {
        FigureFormat figures = Narrative.of(it.score(), language).figures();
        return item(
                it.score().status().orElse(null),
                link(words.text("attention.worse.title", "name", brief(it.score())), it.score()),
                words.text(
                        "attention.worse",
                        "before",
                        figures.number(it.before().value()),
                        "value",
                        figures.text(value(it.score())),
                        "reason",
                        words.text("attention.benchmark", "times", Numbers.format(it.times(), 1, language))));
    }

    private ListItem worsening(Score score) {
        return Components.styled(
                new ListItem(
                        new PaintedMarkup(Icons.heading(Heading.WORSENING), "g"),
                        new H3(link(brief(score), score)),
                        Components.text("t", TravelText.of(score, language).sentence())),
                "it");
    }

    private ListItem undated(Attention.Undated it) {
        FigureFormat figures = Narrative.of(it.score(), language).figures();
        Observation latest = it.score().latest();
        return item(
                it.score().status().orElse(null),
                link(brief(it.score()), it.score()),
                words.text(
                        "attention.no-date",
                        "value",
                        figures.number(value(it.score())),
                        "target",
                        figures.text(it.target().value()),
                        "period",
                        latest == null ? "—" : PeriodText.of(latest.period(), language)));
    }

    private ListItem item(@Nullable Status status, RouterLink title, String text) {
        return Components.styled(
                new ListItem(new PaintedMarkup(Icons.glyph(status), "g"), new H3(title), Components.text("t", text)),
                "it");
    }

    private String brief(Score score) {
        Indicator indicator = score.indicator();
        return DisplayNames.of(indicator, language);
    }

    private RouterLink link(String text, Score score) {
        return Links.indicator(text, score.indicator().code().value(), place.elsewhere());
    }

    private static BigDecimal value(Score score) {
        return score.latest() == null ? BigDecimal.ZERO : score.latest().value();
    }
}
