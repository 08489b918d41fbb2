package kz.olshem.export.office.chart;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;
import kz.olshem.export.office.Xml;

/**
 * How a text of a chart is set.
 *
 * @param body how its box is turned and broken, markup
 * @param run  attributes of its runs
 * @param inks colour and typeface of its runs, markup
 */
record ChartText(String body, String run, String inks) {

    static final String PLAIN = "<a:bodyPr/>";

    /** In the colours and the typeface of the theme around the chart. */
    static ChartText themed(TextStyle type) {
        boolean bold = type.weight() == TextStyle.Weight.SEMIBOLD;
        String run = "sz=\"" + Math.round(type.size() * 100) + "\" b=\"" + (bold ? 1 : 0) + "\"";
        return new ChartText(PLAIN, run, DrawingMl.fill(type.ink()) + "<a:latin typeface=\"+mn-lt\"/>");
    }

    /** Colour and typeface of runs that follow no theme. */
    static String arial(Ink ink) {
        return DrawingMl.fixed(ink) + "<a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/>";
    }

    void write(Xml xml, String tag) {
        xml.raw("<c:txPr>").raw(body).raw("<a:lstStyle/><a:p><a:pPr><a:defRPr ").raw(run);
        xml.raw(">").raw(inks).raw("</a:defRPr></a:pPr><a:endParaRPr lang=\"").raw(tag);
        xml.raw("\"/></a:p></c:txPr>");
    }
}
