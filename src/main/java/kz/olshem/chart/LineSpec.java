package kz.olshem.chart;

import java.util.List;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time. Times are years as decimal numbers, a period standing at its end and the end of a year being that year:
 * 2025 is 2025, 2025-Q2 is 2024.5. Serialised as it stands for the browser; {@code frontend/chart/spec.ts} mirrors it.
 *
 * @param x      the axis of time
 * @param y      the axis of values
 * @param lines  what is drawn, from the bottom layer to the top one: benchmark, target, peers, focus
 * @param events what happened on the way
 */
public record LineSpec(
        String id,
        Language language,
        String title,
        String subtitle,
        String sentence,
        Axis x,
        Axis y,
        boolean home,
        List<Line> lines,
        List<Event> events,
        List<String> missing,
        String footer)
        implements ChartSpec {

    public LineSpec {
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        missing = List.copyOf(missing);
    }

    @Override
    public boolean nothingToDraw() {
        return lines.stream().noneMatch(line -> line.points().stream().anyMatch(point -> point.y() != null));
    }

    /**
     * One line.
     *
     * @param name   whose values; what a table calls its column
     * @param label  what stands at its end: the name, for a target with its value
     * @param points by time; a point without a value is a gap, never to be drawn across
     * @param hollow whether the last value is provisional or estimated
     */
    public record Line(String name, String label, Role role, List<Point> points, boolean hollow) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a line.
     *
     * @param x      when
     * @param y      the value, null for a gap
     * @param period the period in words
     * @param text   the value in words, with its unit; "no data" for a gap
     * @param note   a flag in words, such as "provisional"; empty for none
     */
    public record Point(double x, @Nullable Double y, String period, String text, String note) {}

    /** Something on the way; where it breaks the series, no line is drawn across. */
    public record Event(double at, boolean breaks, String text) {}
}
