package kz.olshem.export.slide;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Emblem;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.QrCode;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.OutsideFinding;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.narrative.premise.StageFigure;
import kz.olshem.narrative.premise.StageReport;

/**
 * The slide of the premise, 960 by 540 points: how many links can be tested, what was found, the five stages, and each test
 * with its three marks, in the order in which they are read aloud. In ink alone: no colour of a status.
 */
final class PremiseMarkup {

    private static final double LEFT = SlideLayout.LEFT;
    private static final double RIGHT = SlideLayout.RIGHT;
    private static final double ARIAL = SlideLayout.ARIAL;
    private static final double BOTTOM = 518;
    private static final double QR = QrCode.SIDE;

    private static final double CHAIN = 132;
    private static final double STAGE = 143;
    private static final double LINKS = 226;
    private static final double ROW = 48;
    private static final int FIGURES = 2;

    /** Left sides of the three marks. */
    private static final double TESTABLE = 212;

    private static final double VERDICT = 452;
    private static final double EVIDENCE = 640;
    private static final double GAP = 14;

    /** Of the headline, in points. */
    private static final double LEAST = 18;

    private static final TextStyle NAME = TextStyle.semibold(11, Ink.INK);
    private static final TextStyle SMALL = TextStyle.regular(9, Ink.INK_2);
    private static final TextStyle MARK = TextStyle.semibold(10, Ink.INK);

    private final PremiseReport report;
    private final String link;
    private final Words words;
    private final ShapeXml out;

    private PremiseMarkup(PremiseReport report, String link, Xml xml) {
        this.report = report;
        this.link = link;
        this.words = Words.of(report.language());
        this.out = new ShapeXml(xml, report.language());
    }

    static void write(PremiseReport report, String link, Xml xml) {
        new PremiseMarkup(report, link, xml).write();
    }

    private void write() {
        out.xml()
                .raw("<p:sld " + ShapeXml.NAMESPACES + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
                        + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>");
        out.openPlaceholder(report.title(), "type=\"title\"", new Box(LEFT, 30, RIGHT, 66));
        headline();
        out.closeText();
        out.openPlaceholder(
                words.text("premise.title"), "type=\"body\" sz=\"quarter\" idx=\"10\"", new Box(LEFT, 68, RIGHT, 86));
        TextStyle lead = TextStyle.regular(13, Ink.INK_2);
        out.plain(Lettering.oneLine(report.lead(), lead, (RIGHT - LEFT) / ARIAL))
                .closeText();
        text(
                report.title(),
                new Box(LEFT, 92, RIGHT, 134),
                TextStyle.regular(12, Ink.INK),
                String.join(" ", report.summary()),
                3);
        chain();
        links();
        footer();
        out.xml().raw("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    }

    /** The question and its answer on one line, as large as they fit. */
    private void headline() {
        String text = report.title() + " " + report.whole();
        double size = SlideHeadline.SIZE;
        while (size > LEAST && TextStyle.semibold(size, Ink.INK).widthOf(text) * ARIAL > RIGHT - LEFT) {
            size--;
        }
        fitted(text, TextStyle.semibold(size, Ink.INK), RIGHT - LEFT, 1);
    }

    /** A text box with as much of a text as has room on so many lines. */
    private void text(String name, Box box, TextStyle type, String text, int most) {
        out.openText(name, box, "t");
        fitted(text, type, box.width(), most);
        out.closeText();
    }

    private void fitted(String text, TextStyle type, double width, int most) {
        out.paragraph(String.join(" ", Lettering.wrap(text, type, width / ARIAL, most)), type);
    }

    private void chain() {
        double gap = (RIGHT - LEFT - report.stages().size() * STAGE)
                / (report.stages().size() - 1);
        for (int i = 0; i < report.stages().size(); i++) {
            double left = LEFT + i * (STAGE + gap);
            if (i > 0) {
                link(i, left - gap, left);
            }
            stage(report.stages().get(i), left);
        }
    }

    private void stage(StageReport stage, double left) {
        out.openText(stage.name(), new Box(left, CHAIN, left + STAGE, LINKS - 12), "t");
        fitted(stage.name(), NAME, STAGE, 1);
        stage.figures().stream().limit(FIGURES).forEach(it -> {
            fitted(it.name(), SMALL, STAGE, 2);
            fitted(figure(it), TextStyle.semibold(9, Ink.INK), STAGE, 1);
        });
        out.closeText();
    }

    private String figure(StageFigure it) {
        if (it.isPublished()) {
            return (it.figure() + " " + it.unit()).strip() + ", " + it.period();
        }
        return it.instead().isEmpty() ? words.text("premise.no-figure") : it.instead();
    }

    /** The number of a link between two stages; a line once it can be tested, else dashes. */
    private void link(int number, double from, double to) {
        boolean testable =
                report.links().stream().anyMatch(it -> it.examined().link().number() == number && it.isTestable());
        double level = CHAIN + 8;
        Stroke stroke =
                new Stroke(testable ? Ink.INK : Ink.INK_3, 1.2, testable ? Stroke.Dash.SOLID : Stroke.Dash.DASHED);
        String name = words.text("premise.column.link") + " " + number;
        out.rule(name, stroke, new Coordinate(from + 2, level), new Coordinate(to - 4, level));
        circle(name, String.valueOf(number), (from + to) / 2, level);
    }

    private void circle(String name, String label, double x, double level) {
        double radius = 8;
        Box box = new Box(x - radius, level - radius, x + radius, level + radius);
        out.group(
                name,
                box,
                List.of(new Mark.Dot(
                        MarkGroup.NOTE,
                        new Coordinate(x, level),
                        radius,
                        radius,
                        Ink.SURFACE,
                        Stroke.solid(Ink.INK, 1.2))));
        TextStyle type = TextStyle.semibold(label.length() > 1 ? 8 : 10, Ink.INK);
        double half = type.widthOf(label) * ARIAL / 2 + 0.5;
        out.openText(name, new Box(x - half, level - type.leading() / 2, x + half, level + radius), "t");
        out.paragraph(label, type).closeText();
    }

    private void links() {
        double top = LINKS - 2;
        head(words.text("premise.column.link"), LEFT, TESTABLE, top);
        head(words.text("premise.column.testable"), TESTABLE, VERDICT, top);
        head(words.text("premise.column.figures"), VERDICT, EVIDENCE, top);
        head(words.text("premise.column.evidence"), EVIDENCE, RIGHT + GAP, top);
        top += 14;
        for (LinkReport it : report.links()) {
            out.rule(it.name(), Stroke.solid(Ink.LINE, 0.75), new Coordinate(LEFT, top), new Coordinate(RIGHT, top));
            row(it, top + 4);
            top += ROW;
        }
    }

    private void head(String text, double left, double right, double top) {
        text(text, new Box(left, top, right - GAP, top + 12), SMALL, text, 1);
    }

    private void row(LinkReport it, double top) {
        circle(it.name(), it.label(), LEFT + 8, top + 8);
        text(it.name(), new Box(LEFT + 22, top, TESTABLE - GAP, top + ROW - 6), NAME, it.name(), 3);
        testable(it, top);
        marked(it.verdict(), it.chance().getFirst(), VERDICT, EVIDENCE, top);
        double right = top + ROW > BOTTOM - QR ? RIGHT - QR - GAP : RIGHT;
        if (it.findings().isEmpty()) {
            text(it.name(), new Box(EVIDENCE, top, right, top + 24), SMALL, words.text("premise.evidence.none"), 2);
            return;
        }
        OutsideFinding first = it.findings().getFirst();
        marked(
                words.text("premise.rating", "rating", String.valueOf(first.rating())),
                first.sentence(),
                EVIDENCE,
                right + GAP,
                top);
    }

    private void testable(LinkReport it, double top) {
        double right = VERDICT - GAP;
        out.openText(it.name(), new Box(TESTABLE, top, right, top + ROW - 12), "t");
        fitted(it.testable(), MARK, right - TESTABLE, 1);
        fitted(it.coverage().getFirst(), SMALL, right - TESTABLE, 1);
        out.closeText();
        int needed = it.examined().coverage().threshold().needed();
        double share = (double) it.examined().coverage().held() / needed;
        List<Mark> bar = new ArrayList<>();
        Box whole = new Box(TESTABLE, top + 29, TESTABLE + 150, top + 34);
        bar.add(new Mark.Rect(MarkGroup.NOTE, whole, Ink.LINE));
        if (share > 0) {
            Box held = new Box(whole.left(), whole.top(), whole.left() + share * whole.width(), whole.bottom());
            bar.add(new Mark.Rect(MarkGroup.NOTE, held, Ink.INK));
        }
        out.group(it.count(), whole, bar);
    }

    /** A mark in bold with what it rests on; three lines of it, the rest is in the notes. */
    private void marked(String mark, String text, double left, double edge, double top) {
        double right = edge - GAP;
        out.openText(mark, new Box(left, top, right, top + ROW - 2), "t");
        fitted(mark, MARK, right - left, 1);
        fitted(text, SMALL, right - left, 3);
        out.closeText();
    }

    private void footer() {
        List<Mark> emblem = new ArrayList<>();
        Box mark = new Box(LEFT, 492, LEFT + 20, 512);
        Emblem.draw(new Coordinate(mark.left(), mark.top()), 20, emblem);
        out.group(words.text("app.name"), mark, emblem);
        TextStyle type = TextStyle.regular(10, Ink.INK_3);
        double right = RIGHT - QR - 16;
        out.openText(words.text("drawer.sources"), new Box(LEFT + 30, 486, right, BOTTOM), "b");
        fitted(words.text("premise.links.note"), type, right - LEFT - 30, 1);
        out.paragraph(report.asOf(), type).closeText();
        Box code = new Box(RIGHT - QR, BOTTOM - QR, RIGHT, BOTTOM);
        out.code("QR", words.text("premise.file.qr", "link", link), "rId3", code, QrCode.of(link));
    }
}
