package kz.olshem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/** The small pieces that every screen is made of. */
public final class Components {

    private Components() {}

    public static Div block(String className, Component... children) {
        return styled(new Div(children), className);
    }

    public static Span text(String className, String text) {
        return styled(new Span(text), className);
    }

    /** Text for those who hear the page. */
    public static Span heard(String text) {
        return text("sr", text);
    }

    public static <T extends HtmlContainer> T styled(T component, String className) {
        if (!className.isEmpty()) {
            component.addClassNames(className.split(" "));
        }
        return component;
    }

    /** The head of a page: where it belongs, its title, and what it says in a sentence. */
    public static Header head(Component crumb, H1 title, Component lead, Component... actions) {
        Div words = block("t", crumb, title, lead);
        Header head = styled(new Header(new PaintedMarkup(Icons.ridge(), "ridge-box"), words), "head");
        if (actions.length > 0) {
            head.add(block("act", actions));
        }
        return head;
    }

    public static Paragraph lead(String text) {
        return styled(new Paragraph(text), "lead");
    }

    /** The head of a section, with a remark at its end. */
    public static Div section(String title, String remark) {
        Div section = block("sec", new H2(title));
        if (!remark.isEmpty()) {
            section.add(text("cap", remark));
        }
        return section;
    }

    /** A status as glyph and word, with the reason where it cannot be assessed. */
    public static Span badge(@Nullable Assessment assessment, Language language, boolean withReason) {
        Words words = Words.of(language);
        Status status = assessment == null ? null : assessment.status();
        Span badge = styled(new Span(), "chip s-" + (status == null ? "INFO" : status.name()));
        badge.add(
                new PaintedMarkup(Icons.glyph(status), "g"),
                new Span(words.text("status." + (status == null ? "INFO" : status.name()))));
        if (withReason && assessment != null && assessment.reason() != null) {
            badge.add(text("why", "· " + words.text("reason." + assessment.reason())));
        }
        return badge;
    }

    /** Where an indicator is heading, as an arrow with its word; empty where nothing is said. Never a status. */
    public static Span travel(Score score, Language language) {
        Span travel = styled(new Span(), "going");
        score.travel()
                .code()
                .ifPresent(it -> travel.add(
                        new PaintedMarkup(Icons.heading(it), "g"),
                        new Span(Words.of(language).text("travel." + it))));
        return travel;
    }

    /** A flag of a figure, outlined and never coloured. */
    public static Span tag(String text) {
        return text("tag", text);
    }

    public static void addFlags(HasComponents to, Score score, Words words) {
        for (Flag flag : score.flags()) {
            to.add(tag(words.text("flag." + flag)));
        }
    }
}
