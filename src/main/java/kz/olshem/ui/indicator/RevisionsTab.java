package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Score;
import kz.olshem.series.Revision;

/** What was said first and what replaced it. */
class RevisionsTab extends Div {

    RevisionsTab(Score score, List<Revision> revisions, Language language) {
        if (revisions.isEmpty()) {
            add(new Paragraph(Words.of(language).text("drawer.revisions.none")));
        }
        revisions.forEach(it -> add(new Paragraph(Narrative.revision(score.indicator(), it, language))));
    }
}
