package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.office.FormatCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** A chart of drawn values for a slide or a document, with room for the names of its lines or bars. */
public final class EmbeddedChart {

    private EmbeddedChart() {}

    /**
     * @param width  in points
     * @param height in points
     */
    public static NativeChart of(Dossier dossier, ChartGrid grid, double width, double height) {
        return switch (dossier.chart()) {
            case LineSpec lines -> lines(lines, dossier.decimals(), grid, width, height);
            case BarSpec bars -> bars(bars, dossier.decimals(), grid, width, height);
        };
    }

    private static NativeChart lines(LineSpec chart, int decimals, ChartGrid grid, double width, double height) {
        EmbeddedLayout layout = new EmbeddedLayout(grid, chart.y(), decimals, chart.language(), width, height);
        String format = FormatCode.of(decimals);
        return new NativeChart(
                ChartForm.EMBEDDED,
                chart.language(),
                null,
                layout.plot(),
                grid,
                null,
                lines(chart, layout),
                new NativeChart.PeriodAxis(layout.periods(), layout.step()),
                values(chart.y()),
                format,
                format);
    }

    private static NativeChart bars(BarSpec chart, int decimals, ChartGrid grid, double width, double height) {
        EmbeddedBars layout = new EmbeddedBars(chart, width, height);
        String format = FormatCode.of(decimals);
        return new NativeChart(
                ChartForm.EMBEDDED,
                chart.language(),
                null,
                layout.plot(),
                grid,
                EmbeddedBars.bars(chart),
                layout.guides(),
                new NativeChart.PeriodAxis(layout.names(), 1),
                values(chart.values()),
                format,
                format);
    }

    /** The name of the sheet that has the values, in the workbook inside. */
    public static String sheet(Language language) {
        return Words.of(language).text("file.data");
    }

    /** In the order in which the chart lays them over one another, which is not that of the columns. */
    private static List<NativeChart.Line> lines(LineSpec chart, EmbeddedLayout layout) {
        List<Line> columns = EvenPeriods.columns(chart);
        List<NativeChart.Line> lines = new ArrayList<>();
        Ink ofFocus = Ink.ofFocus(chart.home());
        for (Line line : chart.lines()) {
            int column = columns.indexOf(line);
            LineLook look = LineLook.embedded(line.role(), ofFocus);
            lines.add(new NativeChart.Line(column, lines.size(), look, layout.label(column)));
        }
        return lines;
    }

    private static NativeChart.ValueAxis values(Axis axis) {
        List<Tick> ticks = axis.ticks();
        BigDecimal unit = ticks.size() < 2
                ? BigDecimal.valueOf(axis.max() - axis.min())
                : BigDecimal.valueOf(
                        Math.round((ticks.get(1).at() - ticks.get(0).at()) * 1e9), 9);
        BigDecimal shortest = unit.stripTrailingZeros();
        return new NativeChart.ValueAxis(
                Double.toString(axis.min()),
                Double.toString(axis.max()),
                shortest.toPlainString(),
                FormatCode.of(Math.max(0, shortest.scale())),
                ChartForm.EMBEDDED.text());
    }
}
