package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;

/**
 * Captions at the ends of lines. Those that end last share a column right of them, and so do those that end so shortly
 * before that their caption would reach into it; a caption further left stands at its own end, where it crosses the
 * fewest lines. A caption that had to move away is joined to its line by a hairline.
 */
final class EndLabels {

    private static final double CROSSING = 60;

    /** Priced so that a column would rather be cut short than have two texts on one another. */
    private static final double COVERING = 1e9;

    private record Placed(Caption caption, Coordinate end, Box box) {}

    private final ChartStyle style;
    private final Frame frame;
    private final Box area;
    private final List<List<Coordinate>> lines;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param area  that captions may stand in
     * @param lines everything drawn in the plot
     */
    EndLabels(ChartStyle style, Frame frame, Box area, List<List<Coordinate>> lines) {
        this.style = style;
        this.frame = frame;
        this.area = area;
        this.lines = lines;
    }

    /** The distance from the end of a line to its caption. */
    static double gap(ChartStyle style) {
        return style.dot() + 1.4 * style.space();
    }

    void place(List<Caption> captions) {
        List<Caption> left = new ArrayList<>(captions);
        while (!left.isEmpty()) {
            double last = left.stream().mapToDouble(this::endX).max().orElseThrow();
            double column = last + gap(style);
            List<Caption> members = new ArrayList<>(left.stream()
                    .filter(it -> endX(it) + gap(style) + it.width() + style.space() > column || endX(it) == last)
                    .toList());
            left.removeAll(members);
            stack(members, column);
        }
    }

    private double endX(Caption caption) {
        return frame.x().at(caption.end().x());
    }

    private double endY(Caption caption) {
        return Math.clamp(
                frame.y().at(caption.end().y()), frame.y().to(), frame.y().from());
    }

    private void stack(List<Caption> members, double column) {
        // Level ends: the heavier caption first, so that the focus stands on top of its peers.
        members.sort(Comparator.comparingDouble(this::endY).thenComparing(Caption::weight, Comparator.reverseOrder()));
        double step = style.label() / 6;
        while (!members.isEmpty()) {
            var tops = Stacking.place(
                    members.stream()
                            .map(it -> it.height() + 0.2 * style.label())
                            .toList(),
                    area.top(),
                    area.bottom(),
                    step,
                    (i, top) -> cost(members.get(i), column, top));
            if (tops.isPresent()) {
                for (int i = 0; i < members.size(); i++) {
                    Caption it = members.get(i);
                    placed.add(new Placed(it, new Coordinate(endX(it), endY(it)), box(it, column, tops.get()[i])));
                }
                return;
            }
            members.remove(members.stream()
                    .min(Comparator.comparingDouble(Caption::weight))
                    .orElseThrow());
        }
    }

    private double cost(Caption caption, double column, double top) {
        Box box = box(caption, column, top);
        double moved = (top + caption.level() - endY(caption)) / style.label();
        double cost = caption.weight() * moved * moved;
        if (box.left() < frame.x().to()) {
            cost += CROSSING
                    * lines.stream().filter(run -> Clip.crosses(box, run)).count();
            cost += COVERING
                    * placed.stream().filter(it -> it.box.overlaps(box)).count();
        }
        return cost;
    }

    private static Box box(Caption caption, double left, double top) {
        return new Box(left, top, left + caption.width(), top + caption.height());
    }

    /** Paper under the captions inside the plot, so that no gridline strikes them through. */
    void plates(List<Mark> marks) {
        for (Placed it : placed) {
            if (it.box.left() < frame.x().to()) {
                marks.add(new Mark.Rect(MarkGroup.LABEL, it.box, Ink.SURFACE));
            }
        }
    }

    void leaders(List<Mark> marks) {
        double width = Math.max(1, 1.6 * style.unit());
        for (Placed it : placed) {
            double level = it.box.top() + it.caption.level();
            boolean near = it.box.left() - it.end.x() < 1.5 * gap(style);
            if (near && Math.abs(level - it.end.y()) < 0.8 * style.label()) {
                continue;
            }
            // A long leader runs through the plot: dotted and apart from the line, lest it be read as data.
            Stroke stroke = near ? Stroke.solid(Ink.LINE_2, width) : new Stroke(Ink.LINE_2, width, Stroke.Dash.DOTTED);
            Coordinate from = near ? it.end : new Coordinate(it.end.x() + style.space() / 2, it.end.y());
            Coordinate to = new Coordinate(it.box.left() - style.space() / 2, level);
            marks.add(Mark.Polyline.of(MarkGroup.LEADER, stroke, from, to));
        }
    }

    void draw(List<Mark> marks) {
        placed.forEach(it -> it.caption.draw(it.box.left(), it.box.top(), marks));
    }
}
