package kz.olshem.chart;

import java.util.List;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a line chart shows, ready to be drawn: every number comes with its text, so that no painter rounds or translates.
 * Times are years as decimal numbers, a period standing at its end and the end of a year being that year: 2025 is 2025,
 * 2025-Q2 is 2024.5. Values are in the unit that the subtitle names. Serialised as it stands for the browser; {@code
 * frontend/chart/spec.ts} mirrors it.
 *
 * @param id       stable name of what is drawn, unique on a screen
 * @param language in which all its texts are
 * @param title    the indicator
 * @param subtitle unit and prices
 * @param sentence what the chart says, in one sentence
 * @param x        the axis of time
 * @param y        the axis of values
 * @param home     whether the territory in focus is the home city, whose colour is no other's
 * @param lines    what is drawn, from the bottom layer to the top one: benchmark, target, peers, focus
 * @param events   what happened on the way
 * @param missing  names of those who were asked for and have no value here, with the reason
 * @param footer   source and release, as printed below a picture
 */
public record ChartSpec(
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
        String footer) {

    public ChartSpec {
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        missing = List.copyOf(missing);
    }

    /** Whether there is nothing to draw. */
    public boolean nothingToDraw() {
        return lines.stream().noneMatch(line -> line.points().stream().anyMatch(point -> point.y() != null));
    }

    /**
     * A straight scale.
     *
     * @param min   value at its start
     * @param max   value at its end, above {@code min}
     * @param ticks what is marked on it, in rising order
     */
    public record Axis(double min, double max, List<Tick> ticks) {
        public Axis {
            ticks = List.copyOf(ticks);
            if (!(max > min)) {
                throw new IllegalArgumentException("an axis from " + min + " to " + max);
            }
        }
    }

    /** A marked place of an axis. */
    public record Tick(double at, String label) {}

    /** What a line stands for, which decides how it looks. */
    public enum Role {
        /** The territory that the chart is about: bold, in the colour of the home city or else in ink. */
        FOCUS,
        /** Another territory, muted. */
        PEER,
        /** The path to a target, dashed. */
        TARGET,
        /** A guideline that binds nobody, thin and dotted. */
        BENCHMARK
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
