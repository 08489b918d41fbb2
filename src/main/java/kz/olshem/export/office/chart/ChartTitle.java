package kz.olshem.export.office.chart;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.office.Xml;

/** A title inside a chart, with its unit below. */
record ChartTitle(String title, String subtitle) {

    void write(Xml xml, String tag) {
        xml.raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>");
        paragraph(xml, tag, title, "sz=\"1400\" b=\"1\"", Ink.INK);
        paragraph(xml, tag, subtitle, "sz=\"1000\" b=\"0\"", Ink.INK_2);
        xml.raw(
                "</c:rich></c:tx><c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
                        + "<c:x val=\"0.012\"/><c:y val=\"0.02\"/></c:manualLayout></c:layout><c:overlay val=\"0\"/></c:title>");
    }

    private static void paragraph(Xml xml, String tag, String text, String run, Ink ink) {
        xml.raw("<a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr><a:r><a:rPr lang=\"" + tag + "\" " + run + ">"
                        + ChartText.arial(ink) + "</a:rPr><a:t>")
                .text(text)
                .raw("</a:t></a:r></a:p>");
    }
}
