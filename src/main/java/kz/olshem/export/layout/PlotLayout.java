package kz.olshem.export.layout;

import java.util.List;
import java.util.Optional;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;

/** Lays out axes, lines and their captions in an area. */
public final class PlotLayout {

    private static final double LEAST = 10;

    private PlotLayout() {}

    public static void draw(LineSpec spec, ChartStyle style, Box area, List<Mark> marks) {
        List<Caption> captions = spec.lines().stream()
                .map(line -> Caption.of(line, style, style.widest() * area.width()))
                .flatMap(Optional::stream)
                .filter(caption -> new LinearScale(spec.x().min(), spec.x().max(), 0, 1)
                        .holds(caption.end().x()))
                .toList();
        double valuesRoom = Axes.widthOfValues(spec.y(), style.axis(), area.width() / 4);
        double left = area.left() + (valuesRoom == 0 ? 0 : valuesRoom + style.space());
        LinearScale x =
                new LinearScale(spec.x().min(), spec.x().max(), left, right(spec.x(), captions, style, left, area));
        EventLabels happenings = EventLabels.plan(spec.events(), x, style);
        double half = style.label() * 0.7;
        double top = area.top() + Math.max(half, happenings.height());
        double bottom = Math.max(
                top + LEAST, area.bottom() - style.space() - style.axis().leading());
        Frame frame = new Frame(x, new LinearScale(spec.y().min(), spec.y().max(), bottom, top));

        List<Strand> strands = spec.lines().stream()
                .map(line -> new Strand(line, frame.paths(LineSegments.of(line, spec.events()))))
                .toList();
        // Captions may rise above the plot by half a line, but not into the words of events.
        double captionTop = top - (happenings.height() > 0 ? style.space() / 2 : half);
        Box captionArea = new Box(left, captionTop, area.right(), bottom + half);
        EndLabels labels = new EndLabels(
                style,
                frame,
                captionArea,
                strands.stream().flatMap(strand -> strand.paths().stream()).toList());
        labels.place(captions);

        Axes.values(spec.y(), frame, style, valuesRoom, marks);
        Axes.times(spec.x(), frame, style, area, marks);
        if (style.withValues()) {
            labels.plates(marks);
        }
        happenings.draw(frame.box(), marks);
        labels.leaders(marks);
        strands.forEach(strand -> strand.line(frame, style, marks));
        strands.forEach(strand -> strand.end(frame, style, marks));
        labels.draw(marks);
    }

    /**
     * The right edge of the plot: as far right as the captions leave, each of which begins at the end of its line. An
     * axis that runs on after the lines leaves room for them inside the plot.
     */
    private static double right(Axis axis, List<Caption> captions, ChartStyle style, double left, Box area) {
        List<String> last = Axes.ticks(axis).stream()
                .map(tick -> Lettering.clean(tick.label()))
                .toList();
        double half = last.isEmpty() ? 0 : style.axis().widthOf(last.getLast()) / 2;
        double width = area.right() - left - Math.max(half, style.dot());
        double latest = captions.stream().mapToDouble(it -> it.end().x()).max().orElse(axis.max());
        // A caption joins the last column once it would reach into it, and then may need more room: until none joins.
        for (double before = Double.POSITIVE_INFINITY; width < before; ) {
            before = width;
            double shown = width;
            for (Caption it : captions) {
                double gap = EndLabels.gap(style);
                double toColumn = (latest - it.end().x()) / (axis.max() - axis.min()) * shown;
                if (toColumn < it.width() + style.space() + gap) {
                    double share = Math.max(0.01, (latest - axis.min()) / (axis.max() - axis.min()));
                    width = Math.min(width, (area.right() - left - gap - it.width()) / share);
                }
            }
        }
        return left + Math.max(LEAST, width);
    }

    /** A line with the paths that are left of it in the plot. */
    private record Strand(Line line, List<List<Coordinate>> paths) {

        void line(Frame frame, ChartStyle style, List<Mark> marks) {
            MarkGroup part = ChartStyle.part(line.role());
            Stroke stroke = style.stroke(line.role());
            List<List<Coordinate>> drawn =
                    paths.stream().filter(path -> path.size() > 1).toList();
            if (!drawn.isEmpty()) {
                marks.add(new Mark.Polyline(part, drawn, stroke));
            }
            for (List<Coordinate> path : paths) {
                if (path.size() == 1) {
                    lone(path.getFirst(), frame, style, marks);
                }
            }
        }

        /** A value without neighbours: a dot of a series, a short level stroke of a target or guideline. */
        private void lone(Coordinate spot, Frame frame, ChartStyle style, List<Mark> marks) {
            MarkGroup part = ChartStyle.part(line.role());
            Stroke stroke = style.stroke(line.role());
            if (line.role() == Role.TARGET || line.role() == Role.BENCHMARK) {
                double from = Math.max(frame.x().from(), spot.x() - 4 * style.space());
                marks.add(Mark.Polyline.of(part, stroke, new Coordinate(from, spot.y()), spot));
                return;
            }
            if (line.role() == Role.FOCUS && LineSegments.alone(line)) {
                Stroke leadIn = new Stroke(Ink.LINE_2, stroke.width() * 0.6, Stroke.Dash.DOTTED);
                double to = spot.x() - 2 * style.dot();
                if (to > frame.x().from()) {
                    marks.add(Mark.Polyline.of(
                            part, leadIn, new Coordinate(frame.x().from(), spot.y()), new Coordinate(to, spot.y())));
                }
            }
            marks.add(Mark.Dot.disc(part, spot, stroke.width() * 1.1, stroke.ink()));
        }

        /** The dot at the end of the line in focus, hollow for a value that may still change. */
        void end(Frame frame, ChartStyle style, List<Mark> marks) {
            if (line.role() != Role.FOCUS) {
                return;
            }
            LineSegments.last(line).ifPresent(last -> {
                Double value = last.y();
                Coordinate at = frame.at(new Coordinate(last.x(), value == null ? Double.NaN : value));
                if (Clip.holds(frame.cut(), at)) {
                    Stroke ring = line.hollow()
                            ? Stroke.solid(style.ofFocus(), 0.8 * style.focus())
                            : Stroke.solid(Ink.SURFACE, 0.5 * style.focus());
                    Ink fill = line.hollow() ? Ink.SURFACE : style.ofFocus();
                    marks.add(new Mark.Dot(MarkGroup.FOCUS, at, style.dot(), style.dot(), fill, ring));
                }
            });
        }
    }
}
