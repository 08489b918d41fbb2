package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.ChartSpec;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Drawing;
import kz.olshem.export.drawing.Emblem;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;

/** Lays out a whole picture: what it says, the chart, where the numbers are from. Nothing of it needs the page. */
public final class Picture {

    private final ChartSpec spec;
    private final double unit;
    private final Box page;
    private final List<Mark> marks = new ArrayList<>();

    private Picture(ChartSpec spec, PictureSize size) {
        this.spec = spec;
        this.unit = size.unit();
        this.page = new Box(64 * unit, 52 * unit, size.width() - 64 * unit, size.height() - 36 * unit);
        marks.add(new Mark.Rect(MarkGroup.PAPER, new Box(0, 0, size.width(), size.height()), Ink.SURFACE));
    }

    public static Drawing of(ChartSpec spec, PictureSize size) {
        Picture picture = new Picture(spec, size);
        picture.draw();
        return drawing(spec, size.width(), size.height(), picture.marks);
    }

    /** The chart alone, for a page that has its title and sources already. */
    public static Drawing compact(ChartSpec spec, int width, int height) {
        List<Mark> marks = new ArrayList<>();
        ChartStyle style = ChartStyle.compact(spec);
        Box area = new Box(2, 2, width - 2.0, height - 2.0);
        if (spec.nothingToDraw()) {
            centred(spec.sentence(), TextStyle.regular(13, Ink.INK_2), area, marks);
        } else {
            ChartLayout.draw(spec, style, area, marks);
        }
        return drawing(spec, width, height, marks);
    }

    private static Drawing drawing(ChartSpec spec, int width, int height, List<Mark> marks) {
        return new Drawing(
                width, height, spec.language(), Lettering.clean(spec.title()), Lettering.clean(spec.sentence()), marks);
    }

    private void draw() {
        double bottom = footer();
        double top = paragraph(spec.title(), TextStyle.semibold(44 * unit, Ink.INK), page.top());
        if (spec.nothingToDraw()) {
            top = paragraph(spec.subtitle(), TextStyle.regular(22 * unit, Ink.INK_3), top + 10 * unit);
            Box middle = new Box(page.left() + 120 * unit, top, page.right() - 120 * unit, bottom);
            centred(spec.sentence(), TextStyle.regular(30 * unit, Ink.INK_2), middle, marks);
            return;
        }
        top = paragraph(spec.sentence(), TextStyle.regular(26 * unit, Ink.INK_2), top + 10 * unit);
        top = paragraph(spec.subtitle(), TextStyle.regular(22 * unit, Ink.INK_3), top + 22 * unit, 1);
        ChartLayout.draw(
                spec,
                ChartStyle.picture(spec, unit),
                new Box(page.left(), top + 12 * unit, page.right(), bottom),
                marks);
    }

    /** Draws upwards from the bottom edge and says where the chart may reach to. */
    private double footer() {
        TextStyle type = TextStyle.regular(20 * unit, Ink.INK_3);
        double emblem = 40 * unit;
        double left = page.left() + emblem + 14 * unit;
        List<String> source = Lettering.wrap(spec.footer(), type, page.right() - left, 2);
        double height = Math.max(emblem, source.size() * type.leading());
        double top = page.bottom() - height;
        Emblem.draw(new Coordinate(page.left() - 3 * unit, top + (height - emblem) / 2), emblem, marks);
        double lineTop = top + (height - source.size() * type.leading()) / 2;
        text(source, type, MarkGroup.NOTE, new Coordinate(left, lineTop), Mark.Anchor.START, marks);
        double rule = top - 16 * unit;
        marks.add(Mark.Polyline.of(
                MarkGroup.NOTE,
                Stroke.solid(Ink.LINE, Math.max(1, 1.6 * unit)),
                new Coordinate(page.left(), rule),
                new Coordinate(page.right(), rule)));
        List<String> missing = Lettering.wrap(String.join(" · ", spec.missing()), type, page.width(), 2);
        double noteTop = rule - 14 * unit - missing.size() * type.leading();
        text(missing, type, MarkGroup.NOTE, new Coordinate(page.left(), noteTop), Mark.Anchor.START, marks);
        return noteTop - (missing.isEmpty() ? 4 : 14) * unit;
    }

    private double paragraph(String text, TextStyle type, double top) {
        return paragraph(text, type, top, 2);
    }

    /** The bottom of the paragraph; of an empty one, what was above it. */
    private double paragraph(String text, TextStyle type, double top, int most) {
        List<String> lines = Lettering.wrap(text, type, page.width(), most);
        text(lines, type, MarkGroup.HEADING, new Coordinate(page.left(), top), Mark.Anchor.START, marks);
        return top + lines.size() * type.leading();
    }

    private static void centred(String text, TextStyle type, Box box, List<Mark> marks) {
        List<String> lines = Lettering.wrap(text, type, box.width(), 4);
        double top = (box.top() + box.bottom() - lines.size() * type.leading()) / 2;
        text(
                lines,
                type,
                MarkGroup.LABEL,
                new Coordinate((box.left() + box.right()) / 2, top),
                Mark.Anchor.MIDDLE,
                marks);
    }

    private static void text(
            List<String> lines, TextStyle type, MarkGroup part, Coordinate top, Mark.Anchor anchor, List<Mark> marks) {
        double baseline = top.y() + type.leading() / 2 + type.middle();
        for (String line : lines) {
            marks.add(new Mark.Text(part, new Coordinate(top.x(), baseline), anchor, line, type));
            baseline += type.leading();
        }
    }
}
