package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.SourceTitle;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.ui.component.Components;

/** A source: its title as a link to the document, and how near it stands to the office that measured. */
class SourceLine extends Div {

    SourceLine(Source source, String periods, Language language) {
        Words words = Words.of(language);
        addClassName("source");
        add(title(source, language));
        add(Components.tag(words.text("drawer.provenance." + source.provenance())));
        String published = SourceTitle.published(source, language);
        if (!published.isEmpty()) {
            add(Components.text("cap", published));
        }
        if (!periods.isEmpty()) {
            add(Components.text("cap", periods));
        }
    }

    /** The document that sets a target. */
    SourceLine(Snapshot snapshot, Target target, Language language) {
        Words words = Words.of(language);
        addClassName("source");
        snapshot.source(target.source()).ifPresent(source -> add(title(source, language)));
        if (target.announced() != null) {
            add(Components.text(
                    "cap", words.text("drawer.announced", "date", PeriodText.date(target.announced(), language))));
        }
    }

    private static com.vaadin.flow.component.Component title(Source source, Language language) {
        boolean linked = source.url().startsWith("https://") || source.url().startsWith("http://");
        if (!linked) {
            return Components.text("", SourceTitle.of(source, language));
        }
        Anchor anchor = new Anchor(source.url(), SourceTitle.of(source, language));
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("rel", "noopener noreferrer external");
        if (!source.language().isEmpty()) {
            anchor.getElement().setAttribute("hreflang", source.language());
        }
        return anchor;
    }
}
