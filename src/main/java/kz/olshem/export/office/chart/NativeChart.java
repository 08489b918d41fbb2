package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chart ready to be written: {@link EmbeddedChart} makes one for a slide, {@link WorksheetChart} one for a sheet.
 *
 * @param title       inside the chart; null where it stands beside it
 * @param plot        where bars and lines stand
 * @param bars        below the lines; null for none
 * @param lines       from the bottom layer to the top one
 * @param format      of the values
 * @param labelFormat of the values at the ends of lines
 */
public record NativeChart(
        ChartForm form,
        Language language,
        @Nullable ChartTitle title,
        Plot plot,
        ChartGrid grid,
        @Nullable Bars bars,
        List<Line> lines,
        PeriodAxis periods,
        ValueAxis values,
        String format,
        String labelFormat) {

    public NativeChart {
        lines = List.copyOf(lines);
    }

    /** In the language of the chart. */
    String tag() {
        return form.tag(language);
    }

    /** The area between the axes, as shares of the chart's width and height. */
    record Plot(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {}

    /** Whether its bars lie, so that periods or territories stand at the left. */
    boolean isLying() {
        return bars != null && bars.lying();
    }

    /** Bars from zero, in groups of one for each column. */
    record Bars(boolean lying, List<BarColumn> columns) {
        public Bars {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The bars of a column.
     *
     * @param index  by which a program tells it from the others
     * @param muted  places of those that are not in focus
     * @param hollow places of those that are not settled yet
     * @param bold   places of those whose value is what the chart is about
     * @param valued whether they have their values at their ends
     */
    record BarColumn(
            int column,
            int index,
            BarLook look,
            Set<Integer> muted,
            Set<Integer> hollow,
            Set<Integer> bold,
            boolean valued) {}

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
     * @param across   how far to the right from there, as a share of the chart's width; null for not at all
     * @param moved    how far down from there, as a share of the chart's height; null for not at all
     */
    record EndLabel(
            String position,
            @Nullable BigDecimal across,
            @Nullable BigDecimal moved) {

        EndLabel(String position, @Nullable BigDecimal moved) {
            this(position, null, moved);
        }
    }

    /**
     * The axis below, or at the left of lying bars.
     *
     * @param text how periods are set; null for as the rest
     * @param step every how many periods one is named
     */
    record PeriodAxis(@Nullable ChartText text, int step) {}

    /**
     * The axis at the left; numbers as they are written. Bars have their values at their ends and do without it.
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
