package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.kernel.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The values of a chart as numbers, for a sheet and for a chart that others can change: in the unit that they were
 * published in, unrounded, oldest period first, every year of the axis a row even where nobody has a value; of a ranking the
 * territories by value.
 *
 * @param kind      of the chart
 * @param spec      the chart as it is drawn, in its own scale; the lines of its values where it has bars of years
 * @param unit      of the values
 * @param decimals  to be shown
 * @param thousands how many times the values are divided by a thousand where the chart is drawn
 * @param axis      of the values, in their unit
 */
public record ChartValues(
        ChartKind kind,
        ChartSpec spec,
        String unit,
        int decimals,
        int thousands,
        Axis axis,
        List<Column> columns,
        List<Row> rows) {

    public ChartValues {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line of the chart.
     *
     * @param hollow whether its last value is not settled yet
     * @param broken rows whose value is not comparable with the one before, so that no line leads to them
     */
    public record Column(String name, ChartSpec.Role role, boolean hollow, Set<Integer> broken) {
        public Column {
            broken = Set.copyOf(broken);
        }
    }

    /**
     * A period, or a territory of a ranking.
     *
     * @param values one for each column, null where there is none
     * @param note   flag of the focus's value, in a ranking of its own; empty for none
     * @param role   of a territory in a ranking; {@link ChartSpec.Role#FOCUS} for periods
     * @param hollow whether the focus's value, in a ranking its own, is not settled yet
     */
    public record Row(
            String name, List<@Nullable BigDecimal> values, String note, ChartSpec.Role role, boolean hollow) {
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * @param spec  as drawn
     * @param plain the same in the unit of the values
     */
    static ChartValues of(ChartKind kind, LineSpec spec, LineSpec plain, int decimals) {
        List<Line> lines = plain.lines().stream()
                .sorted(Comparator.comparingInt(line -> DataTable.order(line.role())))
                .toList();
        NavigableMap<Double, Point[]> rows = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Point point : lines.get(i).points()) {
                if (!point.period().isEmpty()) {
                    rows.computeIfAbsent(point.x(), x -> new Point[lines.size()])[i] = point;
                }
            }
        }
        addYears(rows, lines.size());
        fillGuidelines(rows, lines);
        double ratio =
                (plain.y().max() - plain.y().min()) / (spec.y().max() - spec.y().min());
        return new ChartValues(
                kind,
                spec,
                plain.subtitle(),
                decimals,
                thousands(ratio),
                plain.y(),
                lines.stream()
                        .map(line -> new Column(
                                line.name(), line.role(), line.hollow(), broken(line, List.copyOf(rows.keySet()))))
                        .toList(),
                rows.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), lines))
                        .toList());
    }

    /** With what the bars of the focus look like. */
    ChartValues like(BarSpec years) {
        Set<String> hollow = years.bars().stream()
                .filter(BarSpec.Bar::hollow)
                .map(BarSpec.Bar::name)
                .collect(Collectors.toSet());
        List<Row> marked = rows.stream()
                .map(it -> new Row(it.name(), it.values(), it.note(), it.role(), hollow.contains(it.name())))
                .toList();
        return new ChartValues(kind, spec, unit, decimals, thousands, axis, columns, marked);
    }

    private static int thousands(double ratio) {
        return (int) Math.round(Math.log10(ratio) / 3);
    }

    /**
     * @param ranking as drawn
     * @param plain   the same in the unit of the values
     */
    static ChartValues of(BarSpec ranking, BarSpec plain, int decimals) {
        double ratio = (plain.values().max() - plain.values().min())
                / (ranking.values().max() - ranking.values().min());
        return new ChartValues(
                ranking.kind(),
                ranking,
                plain.subtitle(),
                decimals,
                thousands(ratio),
                plain.values(),
                List.of(new Column(plain.series(), ChartSpec.Role.FOCUS, false, Set.of())),
                plain.bars().stream().map(ChartValues::row).toList());
    }

    private static Row row(BarSpec.Bar bar) {
        BigDecimal value = bar.value() == null ? null : Numbers.plain(BigDecimal.valueOf(bar.value()));
        return new Row(bar.name(), Collections.singletonList(value), bar.note(), bar.role(), bar.hollow());
    }

    /** The rows that come next after an interruption of the line that is no row itself. */
    private static Set<Integer> broken(Line line, List<Double> rows) {
        Set<Integer> broken = new TreeSet<>();
        for (Point point : line.points()) {
            if (point.y() == null && point.period().isEmpty()) {
                int after = -1 - Collections.binarySearch(rows, point.x());
                if (after > 0 && after < rows.size()) {
                    broken.add(after);
                }
            }
        }
        return broken;
    }

    /** Rows for years in which nobody has a value: time must not shrink where figures are missing. */
    private static void addYears(NavigableMap<Double, Point[]> rows, int columns) {
        if (rows.isEmpty() || rows.keySet().stream().anyMatch(x -> x != Math.rint(x))) {
            return;
        }
        for (double year = rows.firstKey(); year < rows.lastKey(); year++) {
            rows.computeIfAbsent(year, x -> new Point[columns]);
        }
    }

    /** A guideline has two ends only; on a sheet it says its value in each row between them. */
    private static void fillGuidelines(NavigableMap<Double, Point[]> rows, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == ChartSpec.Role.BENCHMARK) {
                Point last = lines.get(i).points().getLast();
                for (Point[] row : rows.values()) {
                    row[i] = last;
                }
            }
        }
    }

    private static Row row(double x, @Nullable Point[] points, List<Line> lines) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        String period = x == Math.rint(x) ? String.valueOf((int) x) : "";
        String note = "";
        for (int i = 0; i < points.length; i++) {
            Point point = points[i];
            values.add(point == null || point.y() == null ? null : Numbers.plain(BigDecimal.valueOf(point.y())));
            if (point != null && point.x() == x) {
                period = point.period();
                note = lines.get(i).role() == ChartSpec.Role.FOCUS ? point.note() : note;
            }
        }
        return new Row(period, values, note, ChartSpec.Role.FOCUS, false);
    }
}
