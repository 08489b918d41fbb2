package kz.olshem.export.office.chart;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;

/**
 * How bars and their values look.
 *
 * @param fill    of those in focus, markup
 * @param muted   of the others, markup
 * @param surface colour of the paper, markup
 * @param outline width of the line around a hollow one, in points
 * @param value   how values are set
 * @param bold    how the value is set that the chart is about
 */
record BarLook(String fill, String muted, String surface, double outline, ChartText value, ChartText bold) {

    private static final double LABEL = 12;

    /** In the colours of the theme around the chart. */
    static BarLook embedded(Ink ofFocus) {
        return new BarLook(
                DrawingMl.fill(ofFocus),
                DrawingMl.fill(Ink.PEER),
                DrawingMl.fill(Ink.SURFACE),
                1.75,
                ChartText.themed(TextStyle.regular(LABEL, Ink.INK_2)),
                ChartText.themed(TextStyle.semibold(LABEL, ofFocus)));
    }

    static BarLook worksheet(Ink ofFocus) {
        return new BarLook(
                DrawingMl.fixed(ofFocus),
                DrawingMl.fixed(Ink.PEER),
                DrawingMl.fixed(Ink.SURFACE),
                1.5,
                new ChartText(ChartText.PLAIN, "sz=\"1000\" b=\"0\"", ChartText.arial(Ink.INK_2)),
                new ChartText(ChartText.PLAIN, "sz=\"1000\" b=\"1\"", ChartText.arial(ofFocus)));
    }
}
