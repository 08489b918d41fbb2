package kz.olshem.export.office.chart;

import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;

/**
 * Writes a chart in DrawingML: gaps stay gaps, lines are straight, each with its name at its end, and bars have their values
 * at theirs.
 */
public final class ChartWriter {

    private ChartWriter() {}

    /**
     * Writes a chart as a part of its own.
     *
     * @param sheet name of the worksheet with its values: periods in column A, a line in each column after it
     */
    public static void write(NativeChart chart, String sheet, Xml xml) {
        ChartForm form = chart.form();
        String tag = chart.tag();
        xml.raw("<c:chartSpace xmlns:c=\"" + Namespaces.CHART + "\" xmlns:a=\"" + Namespaces.DRAWING + "\" xmlns:r=\""
                        + Namespaces.RELATIONSHIPS + "\"><c:date1904 val=\"0\"/><c:lang val=\"")
                .raw(tag)
                .raw("\"/><c:roundedCorners val=\"0\"/><c:chart>");
        if (chart.title() != null) {
            chart.title().write(xml, tag);
        }
        xml.raw("<c:autoTitleDeleted val=\"").raw(chart.title() == null ? 1 : 0).raw("\"/><c:plotArea>");
        place(chart.plot(), xml);
        if (chart.bars() != null) {
            new BarsXml(chart, sheet, xml).write(chart.bars());
        }
        if (chart.bars() == null || !chart.lines().isEmpty()) {
            lines(chart, sheet, xml);
        }
        new AxesXml(chart, xml).write();
        xml.raw("<c:spPr>")
                .raw(form.plotFill())
                .raw("</c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>")
                .raw(form.fill())
                .raw("</c:spPr>");
        form.text().write(xml, tag);
        if (form.embedded()) {
            xml.raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData>");
        }
        xml.raw("</c:chartSpace>");
    }

    private static void place(NativeChart.Plot plot, Xml xml) {
        xml.raw(
                "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>");
        xml.raw("<c:x val=\"").raw(plot.left().toPlainString()).raw("\"/><c:y val=\"");
        xml.raw(plot.top().toPlainString()).raw("\"/><c:w val=\"");
        xml.raw(plot.width().toPlainString()).raw("\"/><c:h val=\"");
        xml.raw(plot.height().toPlainString()).raw("\"/></c:manualLayout></c:layout>");
    }

    private static void lines(NativeChart chart, String sheet, Xml xml) {
        xml.raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        SeriesXml series = new SeriesXml(chart, sheet, xml);
        int below = chart.bars() == null ? 0 : chart.bars().columns().size();
        for (int order = 0; order < chart.lines().size(); order++) {
            series.write(chart.lines().get(order), below + order);
        }
        xml.raw("<c:marker val=\"1\"/><c:axId val=\"").raw(chart.form().periodAxis());
        xml.raw("\"/><c:axId val=\"").raw(chart.form().valueAxis()).raw("\"/></c:lineChart>");
    }
}
