package kz.olshem.export.office.workbook;

import java.util.List;
import kz.olshem.export.office.CellReference;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Relationships;
import kz.olshem.export.office.Xml;

/** The list of a workbook's sheets, and the names that programs give to pieces of them. */
final class WorkbookXml {

    static final String PART = "xl/workbook.xml";

    /**
     * A worksheet of the workbook.
     *
     * @param columns of its table, 0 for none
     * @param rows    of its table, the header among them
     */
    record Entry(String name, int columns, int rows, boolean filtered) {}

    private WorkbookXml() {}

    static void write(Xml xml, WorkbookForm form, List<Entry> sheets) {
        xml.raw("<workbook xmlns=\"" + Namespaces.WORKBOOK + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\">");
        xml.raw(form.file() ? "<bookViews><workbookView activeTab=\"0\"/></bookViews>" : "");
        xml.raw("<sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.raw("<sheet").attribute("name", sheets.get(i - 1).name());
            xml.raw(" sheetId=\"").raw(i).raw("\" r:id=\"rId").raw(i).raw("\"/>");
        }
        xml.raw("</sheets>");
        if (form.file()) {
            names(xml, sheets);
        }
        xml.raw("</workbook>");
    }

    /** What filters cover, and the header that each printed page repeats. */
    private static void names(Xml xml, List<Entry> sheets) {
        xml.raw("<definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            Entry it = sheets.get(i);
            if (it.filtered()) {
                xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                        .raw(i);
                xml.raw("\" hidden=\"1\">").text(CellReference.cell(it.name(), 0, 1));
                xml.raw(":$").raw(CellReference.letters(it.columns() - 1)).raw("$");
                xml.raw(it.rows()).raw("</definedName>");
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).columns() > 0) {
                xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .raw(i)
                        .raw("\">");
                xml.text(CellReference.quoted(sheets.get(i).name())).raw("!$1:$1</definedName>");
            }
        }
        xml.raw("</definedNames>");
    }

    static Relationships relationships(WorkbookForm form, int sheets) {
        Relationships relationships = new Relationships();
        for (int i = 1; i <= sheets; i++) {
            relationships.to("worksheet", "worksheets/sheet" + i + ".xml");
        }
        relationships.to("styles", "styles.xml");
        return form.file() ? relationships : relationships.to("sharedStrings", "sharedStrings.xml");
    }
}
