package kz.olshem.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a chart as a table, newest period first; the unit stands above it, not in its cells.
 *
 * @param columns names of the lines: focus, target, peers
 */
public record DataTable(List<String> columns, List<Row> rows) {

    /** A dash for what is not published: never a zero, never an empty cell that looks forgotten. */
    public static final String MISSING = "—";

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A period.
     *
     * @param cells one text for each column
     * @param note  flag of the focus's value; empty for none
     */
    public record Row(String period, List<String> cells, String note) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The table of a chart whose points carry bare numbers. */
    static DataTable of(ChartSpec spec) {
        List<ChartSpec.Line> lines = spec.lines().stream()
                .filter(line -> line.role() != ChartSpec.Role.BENCHMARK)
                .sorted(Comparator.comparingInt(line -> order(line.role())))
                .toList();
        Map<Double, String[]> cells = new TreeMap<>(Comparator.reverseOrder());
        Map<Double, String> periods = new TreeMap<>();
        Map<Double, String> notes = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (ChartSpec.Point point : lines.get(i).points()) {
                if (point.period().isEmpty()) {
                    continue;
                }
                String[] row = cells.computeIfAbsent(point.x(), x -> new String[lines.size()]);
                periods.put(point.x(), point.period());
                if (point.y() != null) {
                    row[i] = point.text();
                }
                if (lines.get(i).role() == ChartSpec.Role.FOCUS) {
                    notes.put(point.x(), point.note());
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((x, row) -> {
            List<String> texts = new ArrayList<>();
            for (String text : row) {
                texts.add(text == null ? MISSING : text);
            }
            rows.add(new Row(periods.getOrDefault(x, ""), texts, notes.getOrDefault(x, "")));
        });
        return new DataTable(lines.stream().map(ChartSpec.Line::name).toList(), rows);
    }

    static int order(ChartSpec.Role role) {
        return switch (role) {
            case FOCUS -> 0;
            case TARGET -> 1;
            case PEER -> 2;
            case BENCHMARK -> 3;
        };
    }
}
