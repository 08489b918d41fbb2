package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.chart.ChartValues;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.FormatCode;
import kz.olshem.export.table.Cell;
import org.jspecify.annotations.Nullable;

/** A chart of published values on a sheet of their workbook; shown in the scale that a picture of it has. */
public final class WorksheetChart {

    private static final BigDecimal HEIGHT = new BigDecimal("0.72");
    private static final LineChart.Plot PLOT =
            new LineChart.Plot(new BigDecimal("0.06"), new BigDecimal("0.17"), new BigDecimal("0.76"), HEIGHT);

    /** Of a chart of 765 points, as it stands on its sheet. */
    private static final double PLOT_WIDTH = 0.76 * 765;

    private static final TextStyle PERIODS = TextStyle.regular(10, Ink.INK_2);

    private WorksheetChart() {}

    /**
     * @param decimals that a picture of the chart prints
     */
    public static LineChart of(ChartValues values, int decimals) {
        ChartGrid grid = ChartGrid.of(values);
        return new LineChart(
                ChartForm.WORKSHEET,
                values.spec().language(),
                new ChartTitle(values.spec().title(), values.spec().subtitle()),
                PLOT,
                grid,
                lines(grid, values.axis(), Ink.ofFocus(values.spec().home())),
                new LineChart.PeriodAxis(null, PeriodSteps.of(grid.periods(), PERIODS, PLOT_WIDTH)),
                values(values),
                FormatCode.of(values.decimals()),
                FormatCode.ofThousands(decimals, values.thousands()));
    }

    /** The focus is column 0 and drawn last, over the others. */
    private static List<LineChart.Line> lines(ChartGrid grid, Axis axis, Ink ofFocus) {
        Map<Integer, Double> moved = SpreadLabels.of(grid, axis, HEIGHT.doubleValue());
        List<LineChart.Line> lines = new ArrayList<>();
        for (int column = grid.columns().size() - 1; column >= 0; column--) {
            LineLook look = LineLook.worksheet(grid.columns().get(column).role(), column, ofFocus);
            lines.add(new LineChart.Line(column, column, look, label(moved.get(column))));
        }
        return lines;
    }

    private static LineChart.@Nullable EndLabel label(@Nullable Double moved) {
        if (moved == null) {
            return null;
        }
        BigDecimal down = moved == 0 ? null : BigDecimal.valueOf(moved).setScale(4, RoundingMode.HALF_UP);
        return new LineChart.EndLabel("r", down);
    }

    private static LineChart.ValueAxis values(ChartValues values) {
        Axis axis = values.axis();
        List<Tick> ticks = axis.ticks();
        double step = ticks.size() > 1 ? ticks.get(1).at() - ticks.getFirst().at() : axis.max() - axis.min();
        BigDecimal drawn = BigDecimal.valueOf(step).movePointLeft(3 * values.thousands());
        int decimals = Math.clamp(drawn.stripTrailingZeros().scale(), 0, Cell.MOST_DECIMALS);
        return new LineChart.ValueAxis(
                plain(axis.min()),
                plain(axis.max()),
                plain(step),
                FormatCode.ofThousands(decimals, values.thousands()),
                null);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
