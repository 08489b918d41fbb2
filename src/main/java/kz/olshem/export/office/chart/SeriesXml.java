package kz.olshem.export.office.chart;

import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Xml;

/** Writes the lines of a chart, each with its points, its label and its values. */
final class SeriesXml {

    private static final int SMALL = 6;
    private static final String NO_MARKER = "<c:marker><c:symbol val=\"none\"/></c:marker>";

    private final NativeChart chart;
    private final Xml xml;
    private final CacheXml values;

    SeriesXml(NativeChart chart, String sheet, Xml xml) {
        this.chart = chart;
        this.xml = xml;
        this.values = new CacheXml(chart, sheet, xml);
    }

    /**
     * @param order of its layer, from the bottom
     */
    void write(NativeChart.Line line, int order) {
        ChartGrid.Column column = chart.grid().columns().get(line.column());
        xml.raw("<c:ser><c:idx val=\"")
                .raw(line.index())
                .raw("\"/><c:order val=\"")
                .raw(order);
        xml.raw("\"/>");
        values.name(line.column());
        xml.raw("<c:spPr>").raw(line.look().stroke()).raw("</c:spPr>" + NO_MARKER);
        points(column, line.look());
        if (line.label() != null) {
            LabelXml.write(line.label(), line.look(), column.last(), chart, xml);
        }
        values.periods();
        values.values(line.column());
        xml.raw("<c:smooth val=\"0\"/></c:ser>");
    }

    /** What single points look like: the end of the focus, a value without neighbours, a break. */
    private void points(ChartGrid.Column column, LineLook look) {
        for (int at = 0; at < column.values().size(); at++) {
            boolean end = column.isTheEnd(at);
            boolean shown = end || column.isAlone(at);
            boolean broken = column.broken().contains(at);
            if (shown || broken) {
                xml.raw("<c:dPt><c:idx val=\"").raw(at).raw("\"/>");
                if (shown) {
                    marker(look, end, end && column.hollow());
                } else {
                    xml.raw(NO_MARKER);
                }
                xml.raw("<c:bubble3D val=\"0\"/><c:spPr>").raw(broken ? DrawingMl.NO_LINE : look.stroke());
                xml.raw("</c:spPr></c:dPt>");
            }
        }
    }

    private void marker(LineLook look, boolean end, boolean hollow) {
        xml.raw("<c:marker><c:symbol val=\"").raw(look.symbol()).raw("\"/><c:size val=\"");
        xml.raw(end ? look.end() : SMALL).raw("\"/><c:spPr>").raw(hollow ? look.surface() : look.fill());
        xml.raw(
                hollow
                        ? DrawingMl.line(look.fill(), look.outline(), "rnd", "solid")
                        : DrawingMl.line(look.surface(), 1, "rnd", "solid"));
        xml.raw("</c:spPr></c:marker>");
    }
}
