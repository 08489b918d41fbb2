package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.chart.ChartSpec.Axis;

/**
 * How far labels at the ends of lines are moved apart, so that none lies on another: all are right of their points. Levels
 * are shares of the chart's height from the top of the plot.
 */
final class SpreadLabels {

    private static final double APART = 0.052;

    private final ChartGrid grid;
    private final Axis axis;
    private final double height;
    private final Map<Integer, Double> moved = new HashMap<>();

    private SpreadLabels(ChartGrid grid, Axis axis, double height) {
        this.grid = grid;
        this.axis = axis;
        this.height = height;
    }

    /**
     * How far the label of every column that has a value is moved from the level of its line, down being plus.
     *
     * @param height of the plot, as a share of the chart's height
     */
    static Map<Integer, Double> of(ChartGrid grid, Axis axis, double height) {
        SpreadLabels labels = new SpreadLabels(grid, axis, height);
        IntStream.range(0, grid.columns().size())
                .boxed()
                .filter(column -> grid.columns().get(column).last() >= 0)
                .collect(Collectors.groupingBy(
                        column -> grid.columns().get(column).last()))
                .values()
                .forEach(labels::spread);
        return labels.moved;
    }

    /** From the top down, each at least so far below the one before; then as a whole back to where they came from. */
    private void spread(List<Integer> ends) {
        List<Integer> columns =
                ends.stream().sorted(Comparator.comparingDouble(this::level)).toList();
        double[] levels = new double[columns.size()];
        double drift = 0;
        for (int i = 0; i < levels.length; i++) {
            double own = level(columns.get(i));
            levels[i] = i == 0 ? own : Math.max(own, levels[i - 1] + APART);
            drift = Math.max(drift, levels[i] - own);
        }
        double back = Math.min(drift / 2, levels[0] + APART);
        for (int i = 0; i < levels.length; i++) {
            moved.put(columns.get(i), drift > 0 ? levels[i] - back - level(columns.get(i)) : 0);
        }
    }

    private double level(int at) {
        ChartGrid.Column column = grid.columns().get(at);
        BigDecimal value = column.value(column.last());
        double share = value == null ? 0 : (value.doubleValue() - axis.min()) / (axis.max() - axis.min());
        return (1 - share) * height;
    }
}
