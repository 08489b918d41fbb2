package kz.olshem.export.slide;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Emblem;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.QrCode;
import kz.olshem.export.drawing.StatusGlyph;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;

/**
 * The slide of one indicator, 960 by 540 points: message, unit, status, chart, facts, sources, in the order in which they
 * are read aloud.
 */
final class SlideMarkup {

    private static final double LEFT = SlideLayout.LEFT;
    private static final double RIGHT = SlideLayout.RIGHT;
    private static final double ARIAL = SlideLayout.ARIAL;
    private static final double FACTS = 696;
    private static final double QR = QrCode.SIDE;
    private static final double BOTTOM = 518;

    private final Dossier dossier;
    private final SlideLayout layout;
    private final Words words;
    private final ShapeXml out;

    private SlideMarkup(Dossier dossier, SlideLayout layout, Xml xml) {
        this.dossier = dossier;
        this.layout = layout;
        this.words = Words.of(dossier.chart().language());
        this.out = new ShapeXml(xml, dossier.chart().language());
    }

    static void write(Dossier dossier, SlideLayout layout, Xml xml) {
        new SlideMarkup(dossier, layout, xml).write();
    }

    private void write() {
        SlideHeadline headline = layout.headline();
        double top = layout.top();
        out.xml()
                .raw("<p:sld " + ShapeXml.NAMESPACES + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
                        + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>");
        out.openPlaceholder(
                words.text("indicators.column.name"), "type=\"title\"", new Box(LEFT, 34, layout.chip() - 44, top));
        if (headline.type().size() == SlideHeadline.SIZE) {
            out.plain(headline.text());
        } else {
            out.paragraph(headline.text(), headline.type());
        }
        out.closeText();
        out.openPlaceholder(
                words.text("drawer.unit"),
                "type=\"body\" sz=\"quarter\" idx=\"10\"",
                new Box(LEFT, top + 4, RIGHT, top + 22));
        out.plain(subtitle()).closeText();
        chip();
        chart();
        facts();
        footer();
        out.xml().raw("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    }

    private String subtitle() {
        String title = dossier.chart().title();
        String unit = dossier.chart().subtitle();
        if (layout.headline().text().equals(title) && !unit.isEmpty()) {
            return unit;
        }
        String all = unit.isEmpty() ? title : title + ", " + unit;
        return Lettering.oneLine(all, TextStyle.regular(13, Ink.INK_2), (RIGHT - LEFT) / ARIAL);
    }

    private void chip() {
        double chip = layout.chip();
        List<Mark> glyph = new ArrayList<>();
        Box box = new Box(chip - 22, 38, chip - 6, 54);
        StatusGlyph.draw(dossier.status(), new Coordinate(box.left(), box.top()), box.width(), glyph);
        out.group(words.text("indicators.column.status"), box, glyph);
        out.openText(words.text("indicators.column.status"), new Box(chip, 37, RIGHT + 6, 72), "t");
        out.paragraph(dossier.standing(), SlideLayout.status(dossier));
        if (!dossier.reason().isEmpty()) {
            out.paragraph(dossier.reason(), SlideLayout.REASON);
        }
        out.closeText();
    }

    private void chart() {
        Box box = layout.chart();
        Xml xml = out.xml();
        xml.raw("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"")
                .raw(out.nextId())
                .raw("\"");
        xml.attribute("name", words.text("file.chart")).attribute("descr", dossier.description());
        xml.raw(
                "/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>");
        xml.raw(DrawingMl.place("p:xfrm", box));
        xml.raw("<a:graphic><a:graphicData uri=\"" + Namespaces.CHART + "\">"
                + "<c:chart xmlns:c=\"" + Namespaces.CHART + "\" r:id=\"rId3\"/>"
                + "</a:graphicData></a:graphic></p:graphicFrame>");
        if (!dossier.chart().missing().isEmpty()) {
            TextStyle type = TextStyle.regular(10, Ink.INK_3);
            String missing = String.join(" · ", dossier.chart().missing());
            out.openText(
                    words.text("direction.not-shown"),
                    new Box(LEFT, box.bottom() + 4, box.right(), box.bottom() + 18),
                    "t");
            out.paragraph(Lettering.oneLine(missing, type, SlideLayout.CHART_WIDTH / ARIAL), type)
                    .closeText();
        }
    }

    private void facts() {
        double top = layout.chart().top() + 10;
        if (!dossier.facts().isEmpty()) {
            out.rule(
                    words.text("file.facts"),
                    Stroke.solid(Ink.INK, 1.5),
                    new Coordinate(FACTS, top),
                    new Coordinate(RIGHT, top));
        }
        for (Dossier.Fact fact : dossier.facts()) {
            TextStyle value = fitting(fact.value(), RIGHT - FACTS);
            TextStyle label = TextStyle.regular(12, Ink.INK_2);
            int lines = Lettering.wrap(fact.label(), label, (RIGHT - FACTS) / ARIAL, 2)
                    .size();
            double bottom = top + 34 + lines * label.leading() + 8;
            if (bottom > BOTTOM - QR) {
                break; // the least telling one, where labels take two lines each
            }
            out.openText(words.text("file.facts"), new Box(FACTS, top + 10, RIGHT, bottom), "t");
            out.paragraph(fact.label(), label).paragraph(fact.value(), value).closeText();
            top = bottom + 8;
            out.rule(
                    words.text("file.facts"),
                    Stroke.solid(Ink.LINE, 0.75),
                    new Coordinate(FACTS, top),
                    new Coordinate(RIGHT, top));
        }
    }

    /** 22 points where that fits. */
    private static TextStyle fitting(String text, double width) {
        double size = 22;
        while (size > 12 && TextStyle.semibold(size, Ink.INK).widthOf(text) * ARIAL > width) {
            size--;
        }
        return TextStyle.semibold(size, Ink.INK);
    }

    private void footer() {
        List<Mark> emblem = new ArrayList<>();
        Box mark = new Box(LEFT, 488, LEFT + 20, 508);
        Emblem.draw(new Coordinate(mark.left(), mark.top()), 20, emblem);
        out.group(words.text("app.name"), mark, emblem);
        TextStyle type = TextStyle.regular(10, Ink.INK_3);
        double right = RIGHT - QR - 16;
        out.openText(words.text("drawer.sources"), new Box(LEFT + 30, 480, right, BOTTOM), "b");
        double width = (right - LEFT - 30) / ARIAL;
        out.paragraph(Lettering.oneLine(dossier.credit(), type, width), type);
        if (!dossier.targetBy().isEmpty()) {
            out.paragraph(Lettering.oneLine(dossier.targetBy(), type, width), type);
        }
        out.paragraph(Lettering.oneLine(dossier.asOf(), type, width), type).closeText();
        Box code = new Box(RIGHT - QR, BOTTOM - QR, RIGHT, BOTTOM);
        out.code("QR", words.text("file.qr", "link", dossier.link()), "rId4", code, QrCode.of(dossier.link()));
    }
}
