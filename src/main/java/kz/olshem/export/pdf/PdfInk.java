package kz.olshem.export.pdf;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.drawing.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Puts marks on a page of a PDF: lines as vectors, words as words in the embedded typeface. Lengths in points. */
final class PdfInk {

    private static final double HEIGHT = PDRectangle.A4.getHeight();

    /** How far a handle of a curve lies from its end, in radii, for a quarter of a circle. */
    private static final double HANDLE = 0.5523;

    private final Map<TextStyle.Weight, PDType0Font> fonts = new EnumMap<>(TextStyle.Weight.class);
    private final PDDocument document;

    PdfInk(PDDocument document) {
        this.document = document;
    }

    void draw(List<Mark> marks, PDPageContentStream page) throws IOException {
        long texts = marks.stream().filter(Mark.Text.class::isInstance).count();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Polyline it -> {
                    pen(it.stroke(), page);
                    for (List<Coordinate> run : it.runs()) {
                        path(run, page);
                    }
                    page.stroke();
                }
                case Mark.Dot it -> dot(it, page);
                case Mark.Rect it -> {
                    page.setNonStrokingColor(colour(it.fill()));
                    Box box = it.box();
                    page.addRect(at(box.left()), up(box.bottom()), at(box.width()), at(box.height()));
                    page.fill();
                }
                case Mark.Polygon it -> {
                    page.setNonStrokingColor(colour(it.fill()));
                    path(it.corners(), page);
                    page.closePath();
                    paint(true, it.stroke(), page);
                }
                // Between two lines or labels stands a space: without it their words would be read as one.
                case Mark.Text it -> text(it, --texts > 0 ? " " : "", page);
            }
        }
    }

    private void text(Mark.Text text, String after, PDPageContentStream page) throws IOException {
        TextStyle type = text.type();
        String words = printable(text.text(), type);
        if (words.isEmpty()) {
            return;
        }
        PDType0Font font = font(type.weight());
        double width = font.getStringWidth(words) / 1000 * type.size();
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        page.beginText();
        page.setNonStrokingColor(colour(type.ink()));
        page.setFont(font, at(type.size()));
        page.setTextMatrix(Matrix.getTranslateInstance(at(left), up(text.at().y())));
        page.showText(words + after);
        page.endText();
    }

    /** Letters that the typeface lacks become question marks: a page must not fail for one of them. */
    private static String printable(String text, TextStyle type) {
        StringBuilder printable = new StringBuilder(text.length());
        Lettering.clean(text)
                .codePoints()
                .forEach(c ->
                        printable.appendCodePoint(Typeface.font(type.weight()).canDisplay(c) ? c : '?'));
        return printable.toString();
    }

    private PDType0Font font(TextStyle.Weight weight) throws IOException {
        PDType0Font known = fonts.get(weight);
        if (known == null) {
            known = PDType0Font.load(document, new ByteArrayInputStream(Typeface.file(weight)), true);
            fonts.put(weight, known);
        }
        return known;
    }

    private static void dot(Mark.Dot dot, PDPageContentStream page) throws IOException {
        double x = dot.centre().x();
        double y = dot.centre().y();
        double rx = dot.rx();
        double ry = dot.ry();
        double hx = rx * HANDLE;
        double hy = ry * HANDLE;
        page.moveTo(at(x + rx), up(y));
        page.curveTo(at(x + rx), up(y + hy), at(x + hx), up(y + ry), at(x), up(y + ry));
        page.curveTo(at(x - hx), up(y + ry), at(x - rx), up(y + hy), at(x - rx), up(y));
        page.curveTo(at(x - rx), up(y - hy), at(x - hx), up(y - ry), at(x), up(y - ry));
        page.curveTo(at(x + hx), up(y - ry), at(x + rx), up(y - hy), at(x + rx), up(y));
        page.closePath();
        Ink fill = dot.fill();
        if (fill != null) {
            page.setNonStrokingColor(colour(fill));
        }
        paint(fill != null, dot.stroke(), page);
    }

    private static void paint(boolean filled, @Nullable Stroke stroke, PDPageContentStream page) throws IOException {
        if (stroke != null) {
            pen(stroke, page);
        }
        if (filled && stroke != null) {
            page.fillAndStroke();
        } else if (filled) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private static void path(List<Coordinate> run, PDPageContentStream page) throws IOException {
        page.moveTo(at(run.getFirst().x()), up(run.getFirst().y()));
        for (Coordinate spot : run.subList(1, run.size())) {
            page.lineTo(at(spot.x()), up(spot.y()));
        }
    }

    private static void pen(Stroke stroke, PDPageContentStream page) throws IOException {
        page.setStrokingColor(colour(stroke.ink()));
        page.setLineWidth(at(stroke.width()));
        page.setLineCapStyle(stroke.round() ? 1 : 0);
        page.setLineJoinStyle(1);
        boolean solid = stroke.dash() == Stroke.Dash.SOLID;
        page.setLineDashPattern(solid ? new float[0] : new float[] {at(stroke.on()), at(stroke.off())}, 0);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    private static float at(double points) {
        return (float) points;
    }

    /** A PDF counts from the bottom of the page. */
    private static float up(double fromTop) {
        return (float) (HEIGHT - fromTop);
    }
}
