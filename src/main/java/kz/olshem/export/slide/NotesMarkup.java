package kz.olshem.export.slide;

import java.util.List;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;

/** What the speaker has below the slide: the sentence, the definition, the sum behind the status, sources, revisions. */
final class NotesMarkup {

    private static final TextStyle BODY = TextStyle.regular(11, Ink.INK);
    private static final TextStyle HEAD = TextStyle.semibold(11, Ink.INK);

    private final ShapeXml out;

    private NotesMarkup(ShapeXml out) {
        this.out = out;
    }

    static void write(Dossier dossier, Xml xml) {
        Words words = Words.of(dossier.chart().language());
        ShapeXml out = new ShapeXml(xml, dossier.chart().language());
        open(out);
        NotesMarkup notes = new NotesMarkup(out);
        out.paragraph(dossier.chart().sentence(), BODY);
        notes.section(words.text("drawer.definition"), List.of(dossier.definition()));
        notes.section(
                words.text("file.arithmetic"),
                dossier.arithmetic().stream()
                        .map(step -> step.label() + ": " + step.value())
                        .toList());
        notes.section(words.text("drawer.sources"), dossier.sources());
        notes.section(
                words.text("file.revisions"),
                dossier.revisions().isEmpty() ? List.of(words.text("drawer.revisions.none")) : dossier.revisions());
        out.paragraph(dossier.asOf(), BODY).paragraph(dossier.link(), BODY);
        close(out);
    }

    /** What stands around the paragraphs of any notes. */
    static void open(ShapeXml out) {
        out.xml()
                .raw(
                        "<p:notes " + ShapeXml.NAMESPACES
                                + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
                                + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/>"
                                + "<p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr>"
                                + "</p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
                                + "<p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
    }

    static void close(ShapeXml out) {
        out.xml()
                .raw(
                        "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>");
    }

    private void section(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.paragraph(head, HEAD);
            lines.forEach(line -> out.paragraph(line, BODY));
        }
    }
}
