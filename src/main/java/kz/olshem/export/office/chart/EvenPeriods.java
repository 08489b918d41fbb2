package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.export.office.chart.ChartGrid.Column;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.PeriodText;
import org.jspecify.annotations.Nullable;

/** The values of a drawn chart at moments that lie evenly in time, since Office gives every period the same room. */
final class EvenPeriods {

    private static final int MOST_PERIODS = 1_000;

    private EvenPeriods() {}

    static ChartGrid grid(LineSpec chart) {
        Map<Integer, String> named = new TreeMap<>();
        for (Line line : chart.lines()) {
            for (Point point : line.points()) {
                if (!point.period().isEmpty() && shown(chart, point)) {
                    named.putIfAbsent(moment(point.x()), point.period());
                }
            }
        }
        List<Integer> moments = moments(chart, named.keySet());
        List<String> periods = moments.stream()
                .map(it -> named.getOrDefault(it, PeriodText.of(new Moment(it), chart.language())))
                .toList();
        List<Column> columns = columns(chart).stream()
                .map(line -> column(line, moments, chart.events()))
                .toList();
        return new ChartGrid(periods, columns);
    }

    /** The lines in the order of their columns. */
    static List<Line> columns(LineSpec chart) {
        return chart.lines().stream()
                .sorted(Comparator.comparingInt(line -> order(line.role())))
                .toList();
    }

    private static int order(Role role) {
        return switch (role) {
            case FOCUS -> 0;
            case TARGET -> 1;
            case PEER -> 2;
            case BENCHMARK -> 3;
        };
    }

    private static int moment(double x) {
        return (int) Math.round(x * 12);
    }

    private static boolean shown(LineSpec chart, Point point) {
        return point.x() >= chart.x().min() - 1e-9 && point.x() <= chart.x().max() + 1e-9;
    }

    /** Every step from the first to the last, so that a year without a value keeps its place. */
    private static List<Integer> moments(LineSpec chart, Set<Integer> named) {
        TreeSet<Integer> known = new TreeSet<>(named);
        known.add(moment(Math.ceil(chart.x().min())));
        known.add(moment(Math.floor(chart.x().max())));
        int step = 0;
        for (int moment : known) {
            step = gcd(step, moment - known.first());
        }
        List<Integer> moments = new ArrayList<>();
        for (int at = known.first(); at <= known.last() && moments.size() < MOST_PERIODS; at += Math.max(1, step)) {
            moments.add(at);
        }
        return moments;
    }

    private static int gcd(int one, int other) {
        return BigDecimal.valueOf(one)
                .toBigInteger()
                .gcd(BigDecimal.valueOf(other).toBigInteger())
                .intValue();
    }

    private static Column column(Line line, List<Integer> moments, List<Event> events) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        Set<Integer> broken = new HashSet<>();
        Map<Integer, Point> observed = observed(line);
        List<Point> marks = line.points().stream()
                .filter(it -> it.period().isEmpty() && it.y() == null)
                .toList();
        for (int i = 0; i < moments.size(); i++) {
            int moment = moments.get(i);
            Double value = line.role() == Role.TARGET || line.role() == Role.BENCHMARK
                    ? planned(line, moment)
                    : value(observed.get(moment));
            values.add(value == null ? null : BigDecimal.valueOf(value));
            if (i > 0 && isBroken(line, marks, moments.get(i - 1) / 12.0, moment / 12.0, events)) {
                broken.add(i);
            }
        }
        return new Column(line.name(), line.role(), line.hollow(), values, broken);
    }

    /** The points of a line by their moments, the first where two have one. */
    private static Map<Integer, Point> observed(Line line) {
        Map<Integer, Point> observed = new HashMap<>();
        for (Point point : line.points()) {
            if (!point.period().isEmpty()) {
                observed.putIfAbsent(moment(point.x()), point);
            }
        }
        return observed;
    }

    private static @Nullable Double value(@Nullable Point point) {
        Double value = point == null ? null : point.y();
        return value == null || !Double.isFinite(value) ? null : value;
    }

    /** On a straight way between two points of a path: Office joins no points that have a gap between them. */
    private static @Nullable Double planned(Line line, int moment) {
        Point before = null;
        for (Point point : line.points()) {
            Double value = point.y();
            if (value == null || !Double.isFinite(value)) {
                continue;
            }
            int at = moment(point.x());
            if (at == moment) {
                return value;
            }
            Double from = before == null ? null : before.y();
            if (before != null && from != null && moment(before.x()) < moment && moment < at) {
                double share = (moment / 12.0 - before.x()) / (point.x() - before.x());
                return from + share * (value - from);
            }
            before = point;
        }
        return null;
    }

    private static boolean isBroken(Line line, List<Point> marks, double from, double to, List<Event> events) {
        boolean marked = marks.stream().anyMatch(it -> it.x() > from && it.x() < to);
        boolean event = line.role() == Role.FOCUS
                && events.stream().anyMatch(it -> it.breaks() && from < it.at() && it.at() <= to);
        return marked || event;
    }
}
