package kz.olshem.export.office.chart;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Xml;
import org.jspecify.annotations.Nullable;

/** Writes the two axes of a chart: periods below and values at the left, or territories at the left of lying bars. */
final class AxesXml {

    private final NativeChart chart;
    private final ChartForm form;
    private final Xml xml;

    AxesXml(NativeChart chart, Xml xml) {
        this.chart = chart;
        this.form = chart.form();
        this.xml = xml;
    }

    void write() {
        periods(chart.periods());
        values(chart.values());
    }

    private void periods(NativeChart.PeriodAxis axis) {
        xml.raw("<c:catAx>");
        // The first territory stands on top; an axis of its own counts from the bottom.
        begin(form.periodAxis(), chart.isLying() ? "maxMin" : "minMax");
        xml.raw("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"")
                .raw(chart.isLying() ? "l" : "b")
                .raw("\"/>");
        marks(form.periodFormat());
        xml.raw("<c:spPr>").raw(line(Ink.LINE_2, 1)).raw("</c:spPr>");
        text(axis.text());
        crosses(form.valueAxis());
        xml.raw("<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>");
        xml.raw("<c:tickLblSkip val=\"").raw(axis.step()).raw("\"/><c:tickMarkSkip val=\"");
        xml.raw(axis.step()).raw("\"/>");
        xml.raw("<c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    private void values(NativeChart.ValueAxis axis) {
        xml.raw("<c:valAx>");
        begin(form.valueAxis(), "minMax");
        xml.raw("<c:max val=\"").raw(axis.max()).raw("\"/><c:min val=\"").raw(axis.min());
        xml.raw("\"/></c:scaling>");
        if (chart.bars() == null) {
            xml.raw("<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr>");
            xml.raw(line(Ink.LINE, 0.75)).raw("</c:spPr></c:majorGridlines>");
        } else {
            xml.raw("<c:delete val=\"1\"/><c:axPos val=\"")
                    .raw(chart.isLying() ? "t" : "l")
                    .raw("\"/>");
        }
        marks(axis.format());
        xml.raw("<c:spPr>" + DrawingMl.NO_LINE + "</c:spPr>");
        text(axis.text());
        crosses(form.periodAxis());
        xml.raw("<c:crossBetween val=\"")
                .raw(chart.bars() == null ? form.crossing() : "between")
                .raw("\"/><c:majorUnit val=\"");
        xml.raw(axis.unit()).raw("\"/></c:valAx>");
    }

    private void begin(int axis, String orientation) {
        xml.raw("<c:axId val=\"").raw(axis).raw("\"/><c:scaling><c:orientation val=\"");
        xml.raw(orientation).raw("\"/>");
    }

    private void marks(String format) {
        xml.raw("<c:numFmt formatCode=\"").raw(format).raw("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
        xml.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>");
    }

    private void crosses(int other) {
        xml.raw("<c:crossAx val=\"").raw(other).raw("\"/><c:crosses val=\"autoZero\"/>");
    }

    private void text(@Nullable ChartText text) {
        if (text != null) {
            text.write(xml, chart.tag());
        }
    }

    private String line(Ink ink, double width) {
        return form.embedded()
                ? DrawingMl.line(Stroke.solid(ink, width))
                : DrawingMl.line(DrawingMl.fixed(ink), width, "rnd", "solid");
    }
}
