package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
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
    private static final NativeChart.Plot PLOT =
            new NativeChart.Plot(new BigDecimal("0.06"), new BigDecimal("0.17"), new BigDecimal("0.76"), HEIGHT);

    /** In points, as a chart stands on its sheet. */
    private static final double WIDTH = 765;

    private static final double PLOT_WIDTH = 0.76 * WIDTH;

    private static final TextStyle PERIODS = TextStyle.regular(10, Ink.INK_2);

    private WorksheetChart() {}

    /**
     * @param decimals that a picture of the chart prints
     */
    public static NativeChart of(ChartValues values, int decimals) {
        ChartGrid grid = ChartGrid.of(values);
        Ink ofFocus = Ink.ofFocus(values.spec().home());
        boolean ranked = isRanked(values);
        return new NativeChart(
                ChartForm.WORKSHEET,
                values.spec().language(),
                new ChartTitle(values.spec().title(), values.spec().subtitle()),
                ranked ? beside(grid.periods()) : PLOT,
                grid,
                values.kind() == ChartKind.LINES ? null : bars(values, grid, ofFocus),
                lines(grid, values, ofFocus),
                new NativeChart.PeriodAxis(null, ranked ? 1 : PeriodSteps.of(grid.periods(), PERIODS, PLOT_WIDTH)),
                values(values),
                FormatCode.of(values.decimals()),
                FormatCode.ofThousands(decimals, values.thousands()));
    }

    private static boolean isRanked(ChartValues values) {
        return values.kind() == ChartKind.RANKING || values.kind() == ChartKind.DISTRICTS;
    }

    /** A plot with room for names at its left. */
    private static NativeChart.Plot beside(List<String> names) {
        double widest = names.stream().mapToDouble(PERIODS::widthOf).max().orElse(0);
        BigDecimal left =
                BigDecimal.valueOf(Math.min(0.4, (1.06 * widest + 14) / WIDTH)).setScale(4, RoundingMode.HALF_UP);
        return new NativeChart.Plot(left, new BigDecimal("0.17"), new BigDecimal("0.88").subtract(left), HEIGHT);
    }

    /** Of a ranking one column, of years the focus and its peers side by side. */
    private static NativeChart.Bars bars(ChartValues values, ChartGrid grid, Ink ofFocus) {
        BarLook look = BarLook.worksheet(ofFocus);
        List<NativeChart.BarColumn> columns = new ArrayList<>();
        int rows = values.rows().size();
        for (int at = 0; at < grid.columns().size(); at++) {
            ChartGrid.Column column = grid.columns().get(at);
            if (column.role() == Role.TARGET || column.role() == Role.BENCHMARK) {
                continue;
            }
            boolean focus = column.role() == Role.FOCUS;
            Set<Integer> muted =
                    places(rows, row -> !focus || values.rows().get(row).role() != Role.FOCUS);
            Set<Integer> bold = places(rows, row -> isRanked(values) ? !muted.contains(row) : row == column.last());
            Set<Integer> hollow = places(
                    rows, row -> focus ? values.rows().get(row).hollow() : column.hollow() && row == column.last());
            columns.add(new NativeChart.BarColumn(at, at, look, muted, hollow, bold, focus));
        }
        return new NativeChart.Bars(isRanked(values), columns);
    }

    private static Set<Integer> places(int rows, IntPredicate which) {
        return IntStream.range(0, rows).filter(which).boxed().collect(Collectors.toSet());
    }

    /** The focus is column 0 and drawn last, over the others. */
    private static List<NativeChart.Line> lines(ChartGrid grid, ChartValues values, Ink ofFocus) {
        Map<Integer, Double> moved = SpreadLabels.of(grid, values.axis(), HEIGHT.doubleValue());
        List<NativeChart.Line> lines = new ArrayList<>();
        for (int column = grid.columns().size() - 1; column >= 0; column--) {
            Role role = grid.columns().get(column).role();
            if (values.kind() != ChartKind.LINES && (role == Role.FOCUS || role == Role.PEER)) {
                continue;
            }
            LineLook look = LineLook.worksheet(role, column, ofFocus);
            // Over bars a line ends in the middle of the last one: its name stands beside that.
            BigDecimal across = values.kind() == ChartKind.YEARS
                    ? BigDecimal.valueOf(0.38 / values.rows().size()).setScale(4, RoundingMode.HALF_UP)
                    : null;
            lines.add(new NativeChart.Line(column, column, look, label(across, moved.get(column))));
        }
        return lines;
    }

    private static NativeChart.@Nullable EndLabel label(@Nullable BigDecimal across, @Nullable Double moved) {
        if (moved == null) {
            return null;
        }
        BigDecimal down = moved == 0 ? null : BigDecimal.valueOf(moved).setScale(4, RoundingMode.HALF_UP);
        return new NativeChart.EndLabel("r", across, down);
    }

    private static NativeChart.ValueAxis values(ChartValues values) {
        ChartSpec.Axis axis = values.axis();
        List<Tick> ticks = axis.ticks();
        double step = ticks.size() > 1 ? ticks.get(1).at() - ticks.getFirst().at() : axis.max() - axis.min();
        BigDecimal drawn = BigDecimal.valueOf(step).movePointLeft(3 * values.thousands());
        int decimals = Math.clamp(drawn.stripTrailingZeros().scale(), 0, Cell.MOST_DECIMALS);
        return new NativeChart.ValueAxis(
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
