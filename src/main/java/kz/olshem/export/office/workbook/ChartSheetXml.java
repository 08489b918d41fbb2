package kz.olshem.export.office.workbook;

import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;
import kz.olshem.export.table.Cell;

/** The worksheet that a chart stands on, with what is to be said of it below. */
final class ChartSheetXml {

    private static final int WIDTH = 9_720_000;
    private static final int HEIGHT = 5_467_500;

    /** The first row below the chart. */
    private static final int BELOW = 36;

    private ChartSheetXml() {}

    static void sheet(Workbook.Plot plot, WorkbookForm form, Xml xml) {
        xml.raw("<worksheet xmlns=\"" + Namespaces.WORKBOOK + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/><sheetData>");
        CellXml cells = new CellXml(xml, form, 1);
        for (int i = 0; i < plot.notes().size(); i++) {
            String row = Integer.toString(BELOW + i);
            xml.raw("<row r=\"").raw(row).raw("\">");
            cells.cell(0, row, new Cell.Text(plot.notes().get(i)), false, false);
            xml.raw("</row>");
        }
        xml.raw("</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\""
                + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"/><drawing r:id=\"rId1\"/>"
                + "</worksheet>");
    }

    /** Where the chart stands, and what it says to those who do not see it. */
    static void drawing(Workbook.Plot plot, Xml xml) {
        xml.raw("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\""
                        + Namespaces.DRAWING
                        + "\"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>"
                        + "<xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"" + WIDTH
                        + "\" cy=\"" + HEIGHT + "\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>"
                        + "<xdr:cNvPr id=\"2\"")
                .attribute("name", plot.title())
                .attribute("descr", plot.description())
                .raw("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + Namespaces.CHART
                        + "\"><c:chart xmlns:c=\"" + Namespaces.CHART + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
                        + "\" r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
                        + "</xdr:oneCellAnchor></xdr:wsDr>");
    }
}
