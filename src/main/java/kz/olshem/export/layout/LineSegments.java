package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.export.drawing.Coordinate;

/** The stretches of a line that may be drawn through: a gap ends one, and so does a break of the series. */
final class LineSegments {

    private LineSegments() {}

    /** Stretches as time and value, by time. Events are those of the focus: no other line is broken by them. */
    static List<List<Coordinate>> of(Line line, List<Event> events) {
        boolean series = line.role() == Role.FOCUS;
        List<List<Coordinate>> runs = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        for (Point point : line.points()) {
            Double value = point.y();
            boolean gap = value == null || !Double.isFinite(value);
            if (!run.isEmpty() && (gap || series && broken(run.getLast().x(), point.x(), events))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (value != null && !gap) {
                run.add(new Coordinate(point.x(), value));
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** The last point that has a value. */
    static Optional<Point> last(Line line) {
        return line.points().reversed().stream().filter(LineSegments::drawn).findFirst();
    }

    /** Whether the line has exactly one value: a reader must see that there is no past to compare with. */
    static boolean alone(Line line) {
        return line.points().stream().filter(LineSegments::drawn).count() == 1;
    }

    private static boolean drawn(Point point) {
        Double value = point.y();
        return value != null && Double.isFinite(value);
    }

    /** A break is dated by the first period that is no longer comparable. */
    private static boolean broken(double from, double to, List<Event> events) {
        return events.stream().anyMatch(event -> event.breaks() && from < event.at() && event.at() <= to);
    }
}
