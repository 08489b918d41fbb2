package kz.olshem.export.svg;

import java.util.List;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Drawing;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.drawing.Typeface;
import kz.olshem.kernel.MarkupText;

/** Writes a drawing as SVG: no script, no style sheet, nothing fetched from elsewhere, text as text. */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder(8_192);
    private final boolean tokens;

    private SvgWriter(boolean tokens) {
        this.tokens = tokens;
    }

    /** A file that stands on its own, in the light colours, named and described for assistive technology. */
    public static String file(Drawing drawing) {
        SvgWriter writer = new SvgWriter(false);
        String language = drawing.language().code();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.open(drawing);
        writer.attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("role", "img")
                .attribute("lang", language)
                .attribute("xml:lang", language)
                .attribute("font-family", Typeface.FAMILY);
        writer.out.append(">\n<title>");
        MarkupText.escape(drawing.title(), writer.out);
        writer.out.append("</title>\n<desc>");
        MarkupText.escape(drawing.description(), writer.out);
        writer.out.append("</desc>\n");
        writer.marks(drawing.marks());
        writer.out.append("</svg>\n");
        return writer.out.toString();
    }

    /** A fragment of a page, in the page's own colours and typeface; hidden from assistive technology, for which the page has words and a table. */
    public static String fragment(Drawing drawing, String className) {
        SvgWriter writer = new SvgWriter(true);
        writer.open(drawing);
        writer.attribute("class", className).attribute("aria-hidden", "true").attribute("focusable", "false");
        writer.out.append('>');
        writer.marks(drawing.marks());
        writer.out.append("</svg>");
        return writer.out.toString();
    }

    private void open(Drawing drawing) {
        out.append("<svg");
        number("width", drawing.width());
        number("height", drawing.height());
        attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    }

    private void marks(List<Mark> marks) {
        MarkGroup group = null;
        for (Mark mark : marks) {
            if (mark.part() != group) {
                out.append(group == null ? "" : "</g>").append("<g");
                attribute("class", mark.part().className());
                out.append('>');
                group = mark.part();
            }
            switch (mark) {
                case Mark.Polyline it -> polyline(it);
                case Mark.Dot it -> dot(it);
                case Mark.Text it -> text(it);
                case Mark.Rect it -> rect(it);
                case Mark.Polygon it -> polygon(it);
            }
        }
        out.append(group == null ? "" : "</g>");
    }

    private void polyline(Mark.Polyline line) {
        out.append("<path d=\"");
        for (List<Coordinate> run : line.runs()) {
            char command = 'M';
            for (Coordinate spot : run) {
                out.append(command);
                decimal(spot.x());
                out.append(' ');
                decimal(spot.y());
                command = 'L';
            }
        }
        out.append("\" fill=\"none\"");
        stroke(line.stroke());
        out.append("/>");
    }

    private void dot(Mark.Dot dot) {
        out.append("<ellipse");
        number("cx", dot.centre().x());
        number("cy", dot.centre().y());
        number("rx", dot.rx());
        number("ry", dot.ry());
        Ink fill = dot.fill();
        attribute("fill", fill == null ? "none" : colour(fill));
        Stroke stroke = dot.stroke();
        if (stroke != null) {
            stroke(stroke);
        }
        out.append("/>");
    }

    private void text(Mark.Text text) {
        out.append("<text");
        number("x", text.at().x());
        number("y", text.at().y());
        number("font-size", text.type().size());
        if (text.type().weight() != TextStyle.Weight.REGULAR) {
            number("font-weight", text.type().weight().number());
        }
        switch (text.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("fill", colour(text.type().ink()));
        out.append('>');
        MarkupText.escape(text.text(), out);
        out.append("</text>");
    }

    private void rect(Mark.Rect rect) {
        out.append("<rect");
        number("x", rect.box().left());
        number("y", rect.box().top());
        number("width", rect.box().width());
        number("height", rect.box().height());
        attribute("fill", colour(rect.fill()));
        out.append("/>");
    }

    private void polygon(Mark.Polygon polygon) {
        out.append("<polygon points=\"");
        String gap = "";
        for (Coordinate corner : polygon.corners()) {
            out.append(gap);
            decimal(corner.x());
            out.append(' ');
            decimal(corner.y());
            gap = " ";
        }
        out.append('"');
        attribute("fill", colour(polygon.fill()));
        Stroke stroke = polygon.stroke();
        if (stroke != null) {
            stroke(stroke);
        }
        out.append("/>");
    }

    private void stroke(Stroke stroke) {
        attribute("stroke", colour(stroke.ink()));
        number("stroke-width", stroke.width());
        if (stroke.round()) {
            attribute("stroke-linecap", "round");
        }
        attribute("stroke-linejoin", "round");
        if (stroke.dash() != Stroke.Dash.SOLID) {
            out.append(" stroke-dasharray=\"");
            decimal(stroke.on());
            out.append(' ');
            decimal(stroke.off());
            out.append('"');
        }
    }

    private String colour(Ink ink) {
        return tokens ? ink.token() : ink.hex();
    }

    private SvgWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        MarkupText.escape(value, out);
        out.append('"');
        return this;
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        decimal(value);
        out.append('"');
    }

    /** At most two decimals, in no language's notation. */
    private void decimal(double value) {
        long hundredths = Math.round(value * 100);
        out.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
        long rest = Math.abs(hundredths) % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            out.append(rest % 10 == 0 ? "" : rest % 10);
        }
    }
}
