package kz.olshem.ui;

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
import kz.olshem.scorecard.Assessment;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Status;
import org.jspecify.annotations.Nullable;

/** The small pieces that every screen is made of. */
final class Parts {

    private Parts() {}

    static Div block(String className, Component... children) {
        return styled(new Div(children), className);
    }

    static Span text(String className, String text) {
        return styled(new Span(text), className);
    }

    /** Text for those who hear the page. */
    static Span heard(String text) {
        return text("sr", text);
    }

    static <T extends HtmlContainer> T styled(T component, String className) {
        if (!className.isEmpty()) {
            component.addClassNames(className.split(" "));
        }
        return component;
    }

    /** The head of a page: where it belongs, its title, and what it says in a sentence. */
    static Header head(Component crumb, H1 title, Component lead, Component... actions) {
        Div words = block("t", crumb, title, lead);
        Header head = styled(new Header(new Drawing(Marks.ridge(), "ridge-box"), words), "head");
        if (actions.length > 0) {
            head.add(block("act", actions));
        }
        return head;
    }

    static Paragraph lead(String text) {
        return styled(new Paragraph(text), "lead");
    }

    /** The head of a section, with a remark at its end. */
    static Div section(String title, String remark) {
        Div section = block("sec", new H2(title));
        if (!remark.isEmpty()) {
            section.add(text("cap", remark));
        }
        return section;
    }

    /** A status as glyph and word, with the reason where it cannot be assessed. */
    static Span badge(@Nullable Assessment assessment, Language language, boolean withReason) {
        Words words = Words.of(language);
        Status status = assessment == null ? null : assessment.status();
        Span badge = styled(new Span(), "chip s-" + (status == null ? "INFO" : status.name()));
        badge.add(
                new Drawing(Marks.glyph(status), "g"),
                new Span(words.text("status." + (status == null ? "INFO" : status.name()))));
        if (withReason && assessment != null && assessment.reason() != null) {
            badge.add(text("why", "· " + words.text("reason." + assessment.reason())));
        }
        return badge;
    }

    /** A flag of a figure, outlined and never coloured. */
    static Span tag(String text) {
        return text("tag", text);
    }

    static void addFlags(HasComponents to, Score score, Words words) {
        for (Flag flag : score.flags()) {
            to.add(tag(words.text("flag." + flag)));
        }
    }
}
