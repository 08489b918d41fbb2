package kz.olshem.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.olshem.chart.ChartSpec.Event;

/**
 * Events: a vertical hairline each, with its text in rows above the plot, where no line can run through it. The band of
 * rows is as high as the texts need, so it is planned before the plot has a height.
 */
final class Happenings {

    /** Beyond so many rows the texts would eat the plot; a hairline then stands without words, the page has them. */
    private static final int MOST_ROWS = 3;

    private record Happening(double x, int row, double left, double right, String text) {}

    private final List<Happening> happenings = new ArrayList<>();
    private final Style style;
    private int rows;

    private Happenings(Style style) {
        this.style = style;
    }

    static Happenings plan(List<Event> events, Scale x, Style style) {
        Happenings plan = new Happenings(style);
        double[] free = new double[MOST_ROWS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        List<Event> shown = events.stream()
                .filter(event -> x.holds(event.at()))
                .sorted(Comparator.comparingDouble(Event::at))
                .toList();
        for (Event event : shown) {
            plan.add(event, x, free);
        }
        return plan;
    }

    private void add(Event event, Scale x, double[] free) {
        double at = x.at(event.at());
        double gap = style.space() / 2;
        String text = Lettering.oneLine(event.text(), style.note(), 0.6 * (x.to() - x.from()));
        double width = style.note().widthOf(text);
        boolean rightOfLine = at + gap + width <= x.to();
        double left = rightOfLine ? at + gap : Math.max(x.from(), at - gap - width);
        for (int row = 0; row < MOST_ROWS; row++) {
            if (left >= free[row]) {
                free[row] = left + width + 2 * gap;
                rows = Math.max(rows, row + 1);
                happenings.add(new Happening(at, row, left, left + width, text));
                return;
            }
        }
        happenings.add(new Happening(at, 0, at, at, ""));
    }

    /** Height of the band above the plot. */
    double height() {
        return rows == 0 ? 0 : rows * style.note().leading() + style.space();
    }

    void draw(Box plot, List<Mark> marks) {
        double top = plot.top() - height();
        Stroke hairline = Stroke.solid(Ink.LINE_2, Math.max(1, 1.6 * style.unit()));
        for (Happening it : happenings) {
            double rowTop = top + it.row * style.note().leading();
            marks.add(Mark.Polyline.of(
                    Part.EVENT, hairline, new Spot(it.x, rowTop), new Spot(it.x, plot.bottom())));
            if (!it.text.isEmpty()) {
                Spot at = new Spot(it.left, rowTop + style.note().ascent());
                marks.add(new Mark.Text(Part.EVENT, at, Mark.Anchor.START, it.text, style.note()));
            }
        }
    }
}
