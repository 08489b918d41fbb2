package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;

/**
 * Events: a vertical hairline each, with its text in rows above the plot, where no line can run through it. The band of
 * rows is as high as the texts need, so it is planned before the plot has a height.
 */
final class EventLabels {

    /** Beyond so many rows the texts would eat the plot; a hairline then stands without words, the page has them. */
    private static final int MOST_ROWS = 3;

    private record Happening(double x, int row, double left, List<String> lines) {}

    private final List<Happening> happenings = new ArrayList<>();
    private final double[] free = new double[MOST_ROWS];
    private final LinearScale x;
    private final ChartStyle style;
    private int rows;

    private EventLabels(LinearScale x, ChartStyle style) {
        this.x = x;
        this.style = style;
        Arrays.fill(free, x.from());
    }

    static EventLabels plan(List<Event> events, LinearScale x, ChartStyle style) {
        EventLabels plan = new EventLabels(x, style);
        events.stream()
                .filter(event -> x.holds(event.at()))
                .sorted(Comparator.comparingDouble(Event::at))
                .forEach(plan::add);
        return plan;
    }

    /** Right of its hairline where there is room, else left of it up to the hairline before, else cut in the wider. */
    private void add(Event event) {
        double at = x.at(event.at());
        double gap = style.space() / 2;
        double before = happenings.isEmpty() ? x.from() : happenings.getLast().x + gap;
        double roomRight = x.to() - at - gap;
        double roomLeft = at - gap - before;
        double width = style.note().widthOf(Lettering.clean(event.text()));
        boolean right = width <= roomRight || width > roomLeft && roomRight >= roomLeft;
        double room = right ? roomRight : roomLeft;
        // Two lines of about one length rather than a full one and a word.
        List<String> lines =
                Lettering.wrap(event.text(), style.note(), width <= room ? room : Math.min(room, 0.62 * width), 2);
        double set = lines.stream().mapToDouble(style.note()::widthOf).max().orElse(0);
        double left = right ? at + gap : at - gap - set;
        for (int row = 0; row + lines.size() <= MOST_ROWS; row++) {
            int end = row + lines.size();
            if (Arrays.stream(free, row, end).allMatch(it -> it <= left)) {
                Arrays.fill(free, row, end, left + set + style.space());
                rows = Math.max(rows, end);
                happenings.add(new Happening(at, row, left, lines));
                return;
            }
        }
        happenings.add(new Happening(at, rows, at, List.of()));
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
                    MarkGroup.EVENT, hairline, new Coordinate(it.x, rowTop), new Coordinate(it.x, plot.bottom())));
            double baseline = rowTop + style.note().ascent();
            for (String line : it.lines) {
                marks.add(new Mark.Text(
                        MarkGroup.EVENT, new Coordinate(it.left, baseline), Mark.Anchor.START, line, style.note()));
                baseline += style.note().leading();
            }
        }
    }
}
