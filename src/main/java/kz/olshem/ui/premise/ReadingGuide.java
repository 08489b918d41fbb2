package kz.olshem.ui.premise;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import kz.olshem.evidence.Verdict;
import kz.olshem.evidence.association.LagScan;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.PaintedMarkup;

/** How a verdict reads, in examples, and how much such a test can see at all. */
class ReadingGuide extends Aside {

    private final transient Words words;

    ReadingGuide(PremiseReport report) {
        this.words = Words.of(report.language());
        String title = words.text("premise.how");
        getElement().setAttribute("aria-label", title);
        Div examples = Components.block(
                "ex",
                example(Verdict.NO_ASSOCIATION, 460, ""),
                example(Verdict.CONSISTENT, 30, "premise.reading.CONSISTENT"),
                example(Verdict.CONTRADICTS, 40, "premise.reading.CONTRADICTS"));
        UnorderedList sees = Components.styled(new UnorderedList(), "sees");
        report.reliability().forEach(it -> sees.add(new ListItem(it)));
        add(
                Components.section(title, words.text("premise.reading.example")),
                examples,
                Components.styled(new Paragraph(note()), "cap"),
                Components.section(words.text("premise.reliability"), ""),
                sees);
    }

    private String note() {
        return words.text(
                "premise.reading.note",
                "rare",
                String.valueOf(Verdict.RARE),
                "all",
                Numbers.format(BigDecimal.valueOf(LagScan.SHIFTS), 0, words.language()),
                "longest",
                String.valueOf(LagScan.LONGEST_LAG));
    }

    /**
     * @param more key of what else has to be so; empty for nothing
     */
    private Div example(Verdict verdict, int chance, String more) {
        String says = LinkReport.chance(chance, words) + (more.isEmpty() ? "" : " " + words.text(more));
        return Components.block(
                "",
                Components.tag(words.text("premise.verdict." + verdict)),
                Components.text("", says),
                new PaintedMarkup(PremiseMarks.shuffles(chance), "g"));
    }
}
