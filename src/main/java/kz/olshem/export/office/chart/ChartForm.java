package kz.olshem.export.office.chart;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.NumberNotation;
import kz.olshem.kernel.Language;

/**
 * Where a chart stands, which decides what is around its lines.
 *
 * @param embedded     whether it brings its workbook along
 * @param periodAxis   number of the axis of periods
 * @param valueAxis    number of the axis of values
 * @param periodFormat in which periods are shown
 * @param crossing     whether the axis of values stands at the first period or before it
 * @param plotFill     what is behind the lines, markup
 * @param fill         what is behind the whole, markup
 * @param text         how texts are set that nothing else is said of
 */
record ChartForm(
        boolean embedded,
        int periodAxis,
        int valueAxis,
        String periodFormat,
        String crossing,
        String plotFill,
        String fill,
        ChartText text,
        NumberNotation numbers) {

    /** In a slide or a document, whose theme it follows, with its workbook inside. */
    static final ChartForm EMBEDDED = new ChartForm(
            true,
            111,
            222,
            "General",
            "midCat",
            DrawingMl.NOTHING,
            DrawingMl.NOTHING,
            ChartText.themed(TextStyle.regular(12, Ink.INK_3)),
            NumberNotation.DOUBLE);

    /** On white, on a sheet of the workbook that has its values. */
    static final ChartForm WORKSHEET = new ChartForm(
            false,
            1,
            2,
            "@",
            "between",
            "<a:noFill/>",
            DrawingMl.fixed(Ink.SURFACE) + DrawingMl.NO_LINE,
            new ChartText(ChartText.PLAIN, "sz=\"1000\"", ChartText.arial(Ink.INK_2)),
            NumberNotation.DECIMAL);

    /** The language of its texts, for those who check their spelling. */
    String tag(Language language) {
        return embedded ? language.tag() : language.locale().toLanguageTag();
    }
}
