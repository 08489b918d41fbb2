package kz.olshem.export.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.ChartValues;

/**
 * Where the names at the ends of a workbook's lines stand, so that none lies on another.
 *
 * @param row    of the last value, from 0
 * @param moved  how far the name is moved from the level of its line, as a share of the chart's height, down being plus
 */
record EndOfLine(int row, double moved) {

    private static final double APART = 0.052;

    /**
     * The end of every line that has one, by column.
     *
     * @param height of the plot, as a share of the chart's height
     */
    static Map<Integer, EndOfLine> of(ChartValues values, double height) {
        Map<Integer, List<Integer>> byRow = new HashMap<>();
        for (int column = 0; column < values.columns().size(); column++) {
            for (int row = values.rows().size() - 1; row >= 0; row--) {
                if (values.rows().get(row).values().get(column) != null) {
                    byRow.computeIfAbsent(row, it -> new ArrayList<>()).add(column);
                    break;
                }
            }
        }
        Map<Integer, EndOfLine> ends = new HashMap<>();
        byRow.forEach((row, columns) -> spread(values, height, row, columns, ends));
        return ends;
    }

    /** From the top down, each at least so far below the one before; then as a whole back to where they came from. */
    private static void spread(
            ChartValues values, double height, int row, List<Integer> columns, Map<Integer, EndOfLine> ends) {
        columns.sort(Comparator.comparingDouble(column -> level(values, height, row, column)));
        double[] levels = new double[columns.size()];
        double drift = 0;
        for (int i = 0; i < levels.length; i++) {
            double own = level(values, height, row, columns.get(i));
            levels[i] = i == 0 ? own : Math.max(own, levels[i - 1] + APART);
            drift = Math.max(drift, levels[i] - own);
        }
        double back = Math.min(drift / 2, levels[0] + APART);
        for (int i = 0; i < levels.length; i++) {
            double own = level(values, height, row, columns.get(i));
            boolean pushed = levels.length > 1 && drift > 0;
            ends.put(columns.get(i), new EndOfLine(row, pushed ? levels[i] - back - own : 0));
        }
    }

    /** From the top of the plot, as a share of the chart's height. */
    private static double level(ChartValues values, double height, int row, int column) {
        java.math.BigDecimal value = values.rows().get(row).values().get(column);
        double share = value == null
                ? 0
                : (value.doubleValue() - values.axis().min())
                        / (values.axis().max() - values.axis().min());
        return (1 - share) * height;
    }
}
