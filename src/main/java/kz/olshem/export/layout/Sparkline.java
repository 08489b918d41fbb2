package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Drawing;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;

/** A line without axes on its own scale: it shows a shape, and two of them must not be compared in height. */
public final class Sparkline {

    private static final double DOT = 3.2;
    private static final Stroke SERIES = Stroke.solid(Ink.INK_3, 1.6);
    private static final Stroke TARGET = new Stroke(Ink.INK, 1, Stroke.Dash.DASHED);
    private static final Stroke LEAD_IN = new Stroke(Ink.LINE_2, 1.4, Stroke.Dash.DOTTED);

    private Sparkline() {}

    /**
     * The line of a role, the last such one, or the only series that there is, with its target.
     *
     * @param role of the line; its end has the colour of the focus or is grey for a peer
     */
    public static Drawing of(LineSpec spec, int width, int height, Role role) {
        List<Mark> marks = new ArrayList<>();
        Optional<Line> series = series(spec, role);
        List<List<Coordinate>> runs =
                series.map(line -> LineSegments.of(line, spec.events())).orElse(List.of());
        Box box = new Box(DOT + 1, DOT + 1, width - DOT - 1, height - DOT - 1);
        double middle = height / 2.0;
        if (runs.isEmpty()) {
            marks.add(Mark.Polyline.of(
                    MarkGroup.FOCUS, LEAD_IN, new Coordinate(box.left(), middle), new Coordinate(box.right(), middle)));
        } else {
            Ink end = role == Role.FOCUS ? Ink.ofFocus(spec.home()) : Ink.INK_3;
            draw(runs, target(spec), box, end, marks);
        }
        return new Drawing(
                width, height, spec.language(), Lettering.clean(spec.title()), Lettering.clean(spec.sentence()), marks);
    }

    private static Optional<Line> series(LineSpec spec, Role role) {
        List<Line> lines = spec.lines().reversed();
        return Stream.concat(
                        lines.stream().filter(line -> line.role() == role),
                        lines.stream().filter(line -> line.role() == Role.FOCUS || line.role() == Role.PEER))
                .filter(line -> LineSegments.last(line).isPresent())
                .findFirst();
    }

    private static List<Coordinate> target(LineSpec spec) {
        return spec.lines().stream()
                .filter(line -> line.role() == Role.TARGET)
                .flatMap(line -> LineSegments.of(line, List.of()).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static void draw(List<List<Coordinate>> runs, List<Coordinate> target, Box box, Ink end, List<Mark> marks) {
        List<Coordinate> values = runs.stream().flatMap(List::stream).toList();
        Frame frame = frame(values, target, box);
        if (target.size() == 1) {
            double y = frame.at(target.getFirst()).y();
            marks.add(Mark.Polyline.of(
                    MarkGroup.TARGET, TARGET, new Coordinate(box.left(), y), new Coordinate(box.right(), y)));
        } else if (!target.isEmpty()) {
            marks.add(new Mark.Polyline(
                    MarkGroup.TARGET, List.of(target.stream().map(frame::at).toList()), TARGET));
        }
        Coordinate last = frame.at(values.getLast());
        if (values.size() == 1) {
            double to = Math.max(box.left(), last.x() - 2 * DOT);
            marks.add(Mark.Polyline.of(
                    MarkGroup.FOCUS, LEAD_IN, new Coordinate(box.left(), last.y()), new Coordinate(to, last.y())));
        }
        List<List<Coordinate>> paths = runs.stream()
                .filter(run -> run.size() > 1)
                .map(run -> run.stream().map(frame::at).toList())
                .toList();
        if (!paths.isEmpty()) {
            marks.add(new Mark.Polyline(MarkGroup.FOCUS, paths, SERIES));
        }
        runs.stream()
                .filter(run -> run.size() == 1)
                .map(run -> Mark.Dot.disc(MarkGroup.FOCUS, frame.at(run.getFirst()), SERIES.width(), SERIES.ink()))
                .forEach(marks::add);
        marks.add(Mark.Dot.disc(MarkGroup.FOCUS, last, DOT, end));
    }

    /** From the data alone; where they do not vary, the line stands in the middle, and a lone value at the right. */
    private static Frame frame(List<Coordinate> values, List<Coordinate> target, Box box) {
        // The time of a level target is of no interest here, that of a path is.
        List<Coordinate> times = target.size() > 1
                ? Stream.concat(values.stream(), target.stream()).toList()
                : values;
        List<Coordinate> heights =
                Stream.concat(values.stream(), target.stream()).toList();
        double from = times.stream().mapToDouble(Coordinate::x).min().orElseThrow();
        double to = times.stream().mapToDouble(Coordinate::x).max().orElseThrow();
        double low = heights.stream().mapToDouble(Coordinate::y).min().orElseThrow();
        double high = heights.stream().mapToDouble(Coordinate::y).max().orElseThrow();
        double around = low == high ? Math.max(1, Math.abs(low)) : 0;
        return new Frame(
                new LinearScale(from == to ? from - 1 : from, to, box.left(), box.right()),
                new LinearScale(low - around, high + around, box.bottom(), box.top()));
    }
}
