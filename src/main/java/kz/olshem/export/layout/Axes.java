package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;

/** Gridlines at the values, a stronger base line, and the labels of both axes; no vertical lines. */
public final class Axes {

    private Axes() {}

    /** Ticks inside the axis; a tick outside would stand beside the plot. */
    static List<Tick> ticks(Axis axis) {
        LinearScale scale = new LinearScale(axis.min(), axis.max(), 0, 1);
        return axis.ticks().stream().filter(tick -> scale.holds(tick.at())).toList();
    }

    /** The width that the labels of values need, never more than so much. */
    public static double widthOfValues(Axis axis, TextStyle type, double most) {
        return Math.min(
                most,
                ticks(axis).stream()
                        .mapToDouble(tick -> type.widthOf(Lettering.clean(tick.label())))
                        .max()
                        .orElse(0));
    }

    static void values(Axis axis, Frame frame, ChartStyle style, double room, List<Mark> marks) {
        LinearScale x = frame.x();
        double base =
                axis.min() < 0 && axis.max() > 0 ? frame.y().at(0) : frame.y().from();
        for (Tick tick : ticks(axis)) {
            double y = frame.y().at(tick.at());
            if (Math.abs(y - base) > 0.5) {
                marks.add(horizontal(MarkGroup.GRID, Ink.LINE, Math.max(1, 1.6 * style.unit()), x, y));
            }
            String label = Lettering.oneLine(tick.label(), style.axis(), room);
            Coordinate at =
                    new Coordinate(x.from() - style.space(), y + style.axis().middle());
            marks.add(new Mark.Text(MarkGroup.AXIS, at, Mark.Anchor.END, label, style.axis()));
        }
        marks.add(horizontal(MarkGroup.AXIS, Ink.LINE_2, Math.max(1.2, 2.4 * style.unit()), x, base));
    }

    private static Mark horizontal(MarkGroup part, Ink ink, double width, LinearScale x, double y) {
        return Mark.Polyline.of(part, Stroke.solid(ink, width), new Coordinate(x.from(), y), new Coordinate(x.to(), y));
    }

    /**
     * Labels of time below the plot. Where they would touch, the first and the last stay, since they say how long the
     * time is, and of the others those that fit.
     */
    static void times(Axis axis, Frame frame, ChartStyle style, Box area, List<Mark> marks) {
        double baseline = frame.y().from() + style.space() + style.axis().ascent();
        List<Mark.Text> labels = new ArrayList<>();
        for (Tick tick : ticks(axis)) {
            String text = Lettering.oneLine(tick.label(), style.axis(), area.width() / 3);
            double half = style.axis().widthOf(text) / 2;
            double middle = Math.clamp(frame.x().at(tick.at()), area.left() + half, area.right() - half);
            labels.add(new Mark.Text(
                    MarkGroup.AXIS, new Coordinate(middle, baseline), Mark.Anchor.MIDDLE, text, style.axis()));
        }
        if (labels.isEmpty()) {
            return;
        }
        Mark.Text last = labels.getLast();
        double free = Double.NEGATIVE_INFINITY;
        for (Mark.Text label : labels) {
            double left = label.left();
            double right = left + style.axis().widthOf(label.text());
            boolean fits = left >= free && (label == last || right + style.space() <= last.left());
            if (fits) {
                marks.add(label);
                free = right + style.space();
            }
        }
    }
}
