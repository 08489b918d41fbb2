package kz.olshem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.olshem.catalogue.Figures;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.series.Revision;

/** What was said first and what replaced it. */
class RevisionsPage extends Div {

    RevisionsPage(Score score, List<Revision> revisions, Language language) {
        Words words = Words.of(language);
        if (revisions.isEmpty()) {
            add(new Paragraph(words.text("drawer.revisions.none")));
        }
        for (Revision revision : revisions) {
            // A small revision of a large sum is lost in rounding, and the old figure is to be found in the old table.
            Figures figures = Figures.asPublished(
                    score.indicator(),
                    List.of(revision.before().value(), revision.now().value()),
                    language);
            add(new Paragraph(words.text(
                    "drawer.revision",
                    "period",
                    PeriodText.of(revision.now().period(), language),
                    "before",
                    figures.text(revision.before().value()),
                    "from",
                    String.valueOf(revision.from()),
                    "now",
                    figures.text(revision.now().value()),
                    "to",
                    String.valueOf(revision.to()))));
        }
    }
}
