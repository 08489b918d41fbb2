package kz.olshem.export.slide;

import java.util.List;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.OutsideFinding;
import kz.olshem.narrative.premise.PremiseReport;

/** What the speaker has below the slide of the premise: all of each test, its sources, what is missing, how far it holds. */
final class PremiseNotes {

    private static final TextStyle BODY = TextStyle.regular(11, Ink.INK);
    private static final TextStyle HEAD = TextStyle.semibold(11, Ink.INK);

    private PremiseNotes() {}

    static void write(PremiseReport report, String link, Xml xml) {
        Words words = Words.of(report.language());
        ShapeXml out = new ShapeXml(xml, report.language());
        NotesMarkup.open(out);
        out.paragraph(report.lead(), BODY);
        out.paragraph(report.whole() + ". " + String.join(" ", report.summary()), BODY);
        out.paragraph(words.text("premise.links.note"), BODY);
        for (LinkReport it : report.links()) {
            out.paragraph(it.label() + ". " + it.name(), HEAD);
            out.paragraph(
                    it.testable() + ". " + it.causeName() + " × " + it.effectName() + ". "
                            + String.join(". ", it.coverage()) + ".",
                    BODY);
            out.paragraph(it.verdict() + ". " + String.join(" ", it.chance()), BODY);
            it.findings().forEach(finding -> out.paragraph(said(finding, words), BODY));
        }
        section(
                out,
                words.text("premise.missing.title"),
                report.missing().stream()
                        .map(it -> it.name() + ": " + it.what() + " (" + it.publisher() + ")")
                        .toList());
        section(out, words.text("premise.reliability"), report.reliability());
        out.paragraph(report.asOf(), BODY).paragraph(link, BODY);
        NotesMarkup.close(out);
    }

    private static void section(ShapeXml out, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.paragraph(head, HEAD);
            lines.forEach(line -> out.paragraph(line, BODY));
        }
    }

    private static String said(OutsideFinding it, Words words) {
        String published = it.published().isEmpty() ? "" : ", " + it.published();
        return it.sentence() + " (" + words.text("premise.rating", "rating", String.valueOf(it.rating())) + ") "
                + it.source() + published + ". " + it.url();
    }
}
