package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Xml;

/** Writes the bars of a chart, each with its value at its end. */
final class BarsXml {

    /** Between two bars, in hundredths of one's width. */
    private static final int GAP = 66;

    private final NativeChart chart;
    private final Xml xml;
    private final CacheXml values;

    BarsXml(NativeChart chart, String sheet, Xml xml) {
        this.chart = chart;
        this.xml = xml;
        this.values = new CacheXml(chart, sheet, xml);
    }

    void write(NativeChart.Bars bars) {
        xml.raw("<c:barChart><c:barDir val=\"").raw(bars.lying() ? "bar" : "col");
        xml.raw("\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int order = 0; order < bars.columns().size(); order++) {
            column(bars.columns().get(order), order);
        }
        xml.raw("<c:gapWidth val=\"").raw(GAP).raw("\"/><c:axId val=\"");
        xml.raw(chart.form().periodAxis()).raw("\"/><c:axId val=\"");
        xml.raw(chart.form().valueAxis()).raw("\"/></c:barChart>");
    }

    private void column(NativeChart.BarColumn column, int order) {
        xml.raw("<c:ser><c:idx val=\"").raw(column.index()).raw("\"/><c:order val=\"");
        xml.raw(order).raw("\"/>");
        values.name(column.column());
        boolean muted = column.muted().size()
                == chart.grid().columns().get(column.column()).values().size();
        xml.raw("<c:spPr>").raw(muted ? column.look().muted() : column.look().fill());
        xml.raw(DrawingMl.NO_LINE + "</c:spPr><c:invertIfNegative val=\"0\"/>");
        points(column, muted);
        if (column.valued()) {
            labels(column);
        }
        values.periods();
        values.values(column.column());
        xml.raw("</c:ser>");
    }

    /** What single bars look like: those of others, and those that are not settled. */
    private void points(NativeChart.BarColumn column, boolean allMuted) {
        List<BigDecimal> figures = chart.grid().columns().get(column.column()).values();
        for (int at = 0; at < figures.size(); at++) {
            boolean muted = column.muted().contains(at);
            boolean hollow = column.hollow().contains(at);
            if (figures.get(at) == null || !hollow && (allMuted || !muted)) {
                continue;
            }
            BarLook look = column.look();
            String ink = muted ? look.muted() : look.fill();
            xml.raw("<c:dPt><c:idx val=\"").raw(at);
            xml.raw("\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>");
            xml.raw(
                    hollow
                            ? look.surface() + DrawingMl.line(ink, look.outline(), "flat", "solid")
                            : ink + DrawingMl.NO_LINE);
            xml.raw("</c:spPr></c:dPt>");
        }
    }

    private void labels(NativeChart.BarColumn column) {
        xml.raw("<c:dLbls>");
        for (int at : column.bold().stream().sorted().toList()) {
            xml.raw("<c:dLbl><c:idx val=\"").raw(at).raw("\"/>");
            label(column.look().bold());
            xml.raw("</c:dLbl>");
        }
        label(column.look().value());
        xml.raw("</c:dLbls>");
    }

    private void label(ChartText text) {
        xml.raw("<c:numFmt formatCode=\"").raw(chart.labelFormat()).raw("\" sourceLinked=\"0\"/><c:spPr>");
        xml.raw(DrawingMl.NOTHING + "</c:spPr>");
        text.write(xml, chart.tag());
        xml.raw("<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
                + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/>");
    }
}
