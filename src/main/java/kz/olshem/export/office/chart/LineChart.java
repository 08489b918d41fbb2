package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line chart ready to be written: {@link EmbeddedChart} makes one for a slide, {@link WorksheetChart} one for a sheet.
 *
 * @param title       inside the chart; null where it stands beside it
 * @param plot        where the lines stand
 * @param lines       from the bottom layer to the top one
 * @param format      of the values
 * @param labelFormat of the values at the ends of lines
 */
public record LineChart(
        ChartForm form,
        Language language,
        @Nullable ChartTitle title,
        Plot plot,
        ChartGrid grid,
        List<Line> lines,
        PeriodAxis periods,
        ValueAxis values,
        String format,
        String labelFormat) {

    public LineChart {
        lines = List.copyOf(lines);
    }

    /** In the language of the chart. */
    String tag() {
        return form.tag(language);
    }

    /** The area between the axes, as shares of the chart's width and height. */
    record Plot(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {}

    /**
     * A line.
     *
     * @param column of its values
     * @param index  by which a program tells it from the others whatever their order
     * @param label  at its end; null for none
     */
    record Line(
            int column, int index, LineLook look, @Nullable EndLabel label) {}

    /**
     * A label at the end of a line.
     *
     * @param position one of Office's own: {@code r}, {@code t}, {@code b}
     * @param moved    how far down from there, as a share of the chart's height; null for not at all
     */
    record EndLabel(String position, @Nullable BigDecimal moved) {}

    /**
     * The axis below.
     *
     * @param text how periods are set; null for as the rest
     * @param step every how many periods one is named
     */
    record PeriodAxis(@Nullable ChartText text, int step) {}

    /**
     * The axis at the left; numbers as they are written.
     *
     * @param unit from one mark to the next
     * @param text how values are set; null for as the rest
     */
    record ValueAxis(
            String min,
            String max,
            String unit,
            String format,
            @Nullable ChartText text) {}
}
