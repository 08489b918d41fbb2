package kz.olshem.export.slide;

import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Language;

/** Shapes and runs of text on a slide; lengths in points. */
final class ShapeXml {

    static final String NAMESPACES = "xmlns:a=\"" + Namespaces.DRAWING + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
            + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private static final String DECORATIVE =
            "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";

    private final Xml xml;
    private final Language language;
    private int id = 1;

    ShapeXml(Xml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    Xml xml() {
        return xml;
    }

    int nextId() {
        return ++id;
    }

    /** A paragraph of one run; an empty one for an empty text. */
    ShapeXml paragraph(String text, TextStyle type) {
        String look = "\" sz=\"" + Math.round(type.size() * 100) + "\"" + (bold(type) ? " b=\"1\"" : " b=\"0\"") + ">"
                + DrawingMl.fill(type.ink());
        xml.raw("<a:p>");
        if (Lettering.clean(text).isEmpty()) {
            xml.raw("<a:endParaRPr lang=\"" + language.tag() + look + "</a:endParaRPr></a:p>");
        } else {
            xml.raw("<a:r><a:rPr lang=\"" + language.tag() + look + "</a:rPr><a:t>")
                    .text(text)
                    .raw("</a:t></a:r></a:p>");
        }
        return this;
    }

    /** A paragraph that looks as its placeholder says. */
    ShapeXml plain(String text) {
        xml.raw("<a:p><a:r><a:rPr lang=\"" + language.tag() + "\"/><a:t>")
                .text(text)
                .raw("</a:t></a:r></a:p>");
        return this;
    }

    private static boolean bold(TextStyle type) {
        return type.weight() == TextStyle.Weight.SEMIBOLD;
    }

    /** Opens a text box; paragraphs follow. */
    ShapeXml openText(String name, Box box, String anchor) {
        xml.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"").raw(nextId()).raw("\"").attribute("name", name);
        xml.raw("/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>").raw(DrawingMl.place("a:xfrm", box));
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
                + "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"");
        xml.raw(anchor).raw("\"><a:noAutofit/></a:bodyPr><a:lstStyle/>");
        return this;
    }

    /** Opens a placeholder of the layout at a place of its own; paragraphs follow. */
    ShapeXml openPlaceholder(String name, String placeholder, Box box) {
        xml.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"").raw(nextId()).raw("\"").attribute("name", name);
        xml.raw("/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph ")
                .raw(placeholder);
        xml.raw("/></p:nvPr></p:nvSpPr><p:spPr>").raw(DrawingMl.place("a:xfrm", box));
        xml.raw("</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>");
        return this;
    }

    void closeText() {
        xml.raw("</p:txBody></p:sp>");
    }

    /** Marks as one group that decorates what is said in words beside it. */
    void group(String name, Box box, List<Mark> marks) {
        xml.raw("<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"").raw(nextId()).raw("\"").attribute("name", name);
        xml.raw(">").raw(DECORATIVE).raw("</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>");
        String place = DrawingMl.place(box);
        xml.raw(place)
                .raw(place.replace("a:off", "a:chOff").replace("a:ext", "a:chExt"))
                .raw("</a:xfrm></p:grpSpPr>");
        marks.forEach(mark -> shape(name, mark));
        xml.raw("</p:grpSp>");
    }

    /** A hairline that decorates. */
    void rule(String name, Stroke stroke, Coordinate from, Coordinate to) {
        shape(name, Mark.Polyline.of(MarkGroup.NOTE, stroke, from, to));
    }

    private void shape(String name, Mark mark) {
        switch (mark) {
            case Mark.Dot it -> {
                Coordinate at = it.centre();
                Box box = new Box(at.x() - it.rx(), at.y() - it.ry(), at.x() + it.rx(), at.y() + it.ry());
                shape(name, box, preset("ellipse"), DrawingMl.fill(it.fill()), DrawingMl.line(it.stroke()));
            }
            case Mark.Rect it -> shape(name, it.box(), preset("rect"), DrawingMl.fill(it.fill()), DrawingMl.line(null));
            case Mark.Polygon it ->
                shape(name, it.corners(), true, DrawingMl.fill(it.fill()), DrawingMl.line(it.stroke()));
            case Mark.Polyline it ->
                it.runs().forEach(run -> shape(name, run, false, "<a:noFill/>", DrawingMl.line(it.stroke())));
            case Mark.Text it -> throw new IllegalArgumentException("words belong in a text box");
        }
    }

    private static String preset(String shape) {
        return "<a:prstGeom prst=\"" + shape + "\"><a:avLst/></a:prstGeom>";
    }

    private void shape(String name, List<Coordinate> spots, boolean closed, String fill, String line) {
        double left = spots.stream().mapToDouble(Coordinate::x).min().orElse(0);
        double top = spots.stream().mapToDouble(Coordinate::y).min().orElse(0);
        double right = spots.stream().mapToDouble(Coordinate::x).max().orElse(0);
        double bottom = spots.stream().mapToDouble(Coordinate::y).max().orElse(0);
        Box box = new Box(left, top, right, bottom);
        StringBuilder path = new StringBuilder();
        String command = "moveTo";
        for (Coordinate spot : spots) {
            path.append("<a:")
                    .append(command)
                    .append(">")
                    .append(point(spot, box))
                    .append("</a:")
                    .append(command);
            path.append(">");
            command = "lnTo";
        }
        shape(name, box, custom(box, path + (closed ? "<a:close/>" : "")), fill, line);
    }

    /**
     * Rectangles as one shape with a link and a name for those who cannot see it, on a plate of its own: dark on light in
     * any theme, since not every reader of codes takes light on dark.
     */
    void code(String name, String description, String link, Box box, List<Box> rectangles) {
        shape(name, box, preset("rect"), DrawingMl.fixed(Ink.SURFACE), DrawingMl.line(null));
        StringBuilder path = new StringBuilder();
        for (Box it : rectangles) {
            path.append("<a:moveTo>").append(point(it.left(), it.top())).append("</a:moveTo>");
            path.append("<a:lnTo>").append(point(it.right(), it.top())).append("</a:lnTo>");
            path.append("<a:lnTo>").append(point(it.right(), it.bottom())).append("</a:lnTo>");
            path.append("<a:lnTo>").append(point(it.left(), it.bottom())).append("</a:lnTo><a:close/>");
        }
        xml.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"").raw(nextId()).raw("\"").attribute("name", name);
        xml.attribute("descr", description)
                .raw("><a:hlinkClick r:id=\"")
                .raw(link)
                .raw("\"/></p:cNvPr>");
        xml.raw("<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>")
                .raw(DrawingMl.place("a:xfrm", box))
                .raw(custom(box, path.toString()));
        xml.raw(DrawingMl.fixed(Ink.INK)).raw(DrawingMl.line(null)).raw("</p:spPr></p:sp>");
    }

    private void shape(String name, Box box, String geometry, String fill, String line) {
        xml.raw("<p:sp><p:nvSpPr><p:cNvPr id=\"")
                .raw(nextId())
                .raw("\"")
                .attribute("name", name)
                .raw(">");
        xml.raw(DECORATIVE)
                .raw("</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>")
                .raw(DrawingMl.place("a:xfrm", box));
        xml.raw(geometry).raw(fill).raw(line).raw("</p:spPr></p:sp>");
    }

    private static String custom(Box box, String path) {
        return "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\""
                + DrawingMl.emu(box.width()) + "\" h=\"" + DrawingMl.emu(box.height()) + "\">" + path
                + "</a:path></a:pathLst></a:custGeom>";
    }

    private static String point(Coordinate spot, Box box) {
        return point(spot.x() - box.left(), spot.y() - box.top());
    }

    private static String point(double x, double y) {
        return "<a:pt x=\"" + DrawingMl.emu(x) + "\" y=\"" + DrawingMl.emu(y) + "\"/>";
    }
}
