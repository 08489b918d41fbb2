package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import kz.olshem.catalogue.Direction;
import kz.olshem.chart.ShownScore;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Release;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** The name of an indicator, its status and flags, and what the figures of its chart say. */
class IndicatorHead extends Header {

    IndicatorHead(Score score, ShownScore shown, Scorecard scorecard, ScreenState place) {
        Language language = place.language();
        Words words = Words.of(language);
        Direction direction =
                scorecard.snapshot().catalogue().direction(score.indicator().direction());
        addClassName("ihead");
        RouterLink crumb = Links.direction(direction.name().in(language), direction.code(), place.elsewhere());
        crumb.addClassName("crumb");
        Div flags = Components.block("flags", Components.badge(score.assessment(), language, true));
        flags.getChildren().findFirst().ifPresent(chip -> chip.addClassName("tint"));
        if (!shown.statusOf().isEmpty()) {
            flags.add(Components.tag(shown.statusOf()));
        }
        Components.addFlags(flags, shown.score(), words);
        Release release = scorecard.snapshot().release();
        flags.add(Components.tag(words.text(
                "release.tag",
                "release",
                String.valueOf(release.number()),
                "date",
                PeriodText.date(release.publishedAt(), language))));
        add(
                crumb,
                Components.block("title", new H1(score.indicator().name().in(language)), flags),
                Components.styled(new Paragraph(shown.sentence()), "msg"));
    }
}
