package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Xml;
import org.jspecify.annotations.Nullable;

/** Writes the label at the end of a line, and that no other point has one. */
final class LabelXml {

    private static final String BARE = "<c:spPr>" + DrawingMl.NOTHING + "</c:spPr>";

    /** Without this, newer programs join a label that was moved to its point. */
    private static final String NO_LEADERS = "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\""
            + " xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">"
            + "<c15:showLeaderLines val=\"0\"/></c:ext></c:extLst>";

    private LabelXml() {}

    static void write(NativeChart.EndLabel label, LineLook look, int at, NativeChart chart, Xml xml) {
        xml.raw("<c:dLbls><c:dLbl><c:idx val=\"").raw(at).raw("\"/>");
        if (label.moved() != null || label.across() != null) {
            xml.raw("<c:layout><c:manualLayout><c:x val=\"").raw(shift(label.across()));
            xml.raw("\"/><c:y val=\"").raw(shift(label.moved())).raw("\"/></c:manualLayout></c:layout>");
        }
        xml.raw("<c:numFmt formatCode=\"").raw(chart.labelFormat()).raw("\" sourceLinked=\"0\"/>" + BARE);
        look.label().write(xml, chart.tag());
        xml.raw("<c:dLblPos val=\"").raw(label.position()).raw("\"/>");
        shows(xml, look.valued(), true);
        xml.raw("<c:separator> </c:separator></c:dLbl>" + BARE);
        shows(xml, false, false);
        xml.raw(chart.form().embedded() ? NO_LEADERS : "").raw("</c:dLbls>");
    }

    private static String shift(@Nullable BigDecimal share) {
        return share == null ? "0" : share.toPlainString();
    }

    private static void shows(Xml xml, boolean value, boolean name) {
        xml.raw("<c:showLegendKey val=\"0\"/><c:showVal val=\"").raw(value ? 1 : 0);
        xml.raw("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"").raw(name ? 1 : 0);
        xml.raw("\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
    }
}
