package kz.olshem.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a chart as a table, newest period or largest value first; the unit stands above it, not in its cells.
 *
 * @param ranked  whether its rows are the territories of one period, and not periods
 * @param columns names of the lines: focus, target, peers; of a ranking none but the value's
 */
public record DataTable(boolean ranked, List<String> columns, List<Row> rows) {

    /** A dash for what is not published: never a zero, never an empty cell that looks forgotten. */
    public static final String MISSING = "—";

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The key of what its rows are called. */
    public String head() {
        return ranked ? "file.territory" : "chart.period";
    }

    /**
     * A period, or a territory of a ranking.
     *
     * @param cells one text for each column
     * @param note  flag of the focus's value, in a ranking of its own; empty for none
     */
    public record Row(String name, List<String> cells, String note) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The table of a chart whose points carry bare numbers. */
    static DataTable of(LineSpec spec) {
        List<LineSpec.Line> lines = spec.lines().stream()
                .filter(line -> line.role() != ChartSpec.Role.BENCHMARK)
                .sorted(Comparator.comparingInt(line -> order(line.role())))
                .toList();
        Map<Double, String[]> cells = new TreeMap<>(Comparator.reverseOrder());
        Map<Double, String> periods = new TreeMap<>();
        Map<Double, String> notes = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (LineSpec.Point point : lines.get(i).points()) {
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
        return new DataTable(false, lines.stream().map(LineSpec.Line::name).toList(), rows);
    }

    /** The table of a ranking. */
    static DataTable of(BarSpec ranking) {
        return new DataTable(
                true,
                List.of(ranking.series()),
                ranking.bars().stream()
                        .map(bar -> new Row(bar.name(), List.of(bar.text()), bar.note()))
                        .toList());
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
