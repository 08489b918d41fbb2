package kz.olshem.export.office.workbook;

import java.util.List;
import kz.olshem.export.office.CellReference;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;

/** What stands around the rows of a worksheet, and how high they are. */
sealed interface SheetFrame {

    /**
     * All that comes before the rows.
     *
     * @param selected whether the workbook opens here
     */
    void open(Xml xml, boolean selected);

    int linesOfHeader();

    int lines(List<Cell> cells);

    /** All that comes after so many rows, the header among them. */
    void close(Xml xml, int rows);

    static SheetFrame of(WorkbookForm form, List<Sheet.Column> columns, boolean filtered) {
        return form.file()
                ? new ForReaders(columns.size(), new ColumnFit(columns, filtered), filtered)
                : new ForEditing();
    }

    /** A frozen header, widths, filters, and a page that is as wide as the table. */
    record ForReaders(int columns, ColumnFit fit, boolean filtered) implements SheetFrame {

        @Override
        public void open(Xml xml, boolean selected) {
            xml.raw("<worksheet xmlns=\"" + Namespaces.WORKBOOK + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
                            + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView ")
                    .raw(selected ? "tabSelected=\"1\" " : "")
                    .raw("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                            + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
                            + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/><cols>");
            for (int i = 0; i < columns; i++) {
                xml.raw("<col min=\"").raw(i + 1L).raw("\" max=\"").raw(i + 1L);
                xml.raw("\" width=\"").raw(fit.width(i)).raw("\" customWidth=\"1\"/>");
            }
            xml.raw("</cols><sheetData>");
        }

        @Override
        public int linesOfHeader() {
            return fit.linesOfHeader();
        }

        @Override
        public int lines(List<Cell> cells) {
            return fit.lines(cells);
        }

        @Override
        public void close(Xml xml, int rows) {
            xml.raw("</sheetData>");
            if (filtered) {
                xml.raw("<autoFilter ref=\"A1:").raw(CellReference.letters(columns - 1));
                xml.raw(rows).raw("\"/>");
            }
            xml.raw(
                    "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                            + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        }
    }

    /** Nothing but columns wide enough to find one's way. */
    record ForEditing() implements SheetFrame {

        @Override
        public void open(Xml xml, boolean selected) {
            xml.raw("<worksheet xmlns=\"" + Namespaces.WORKBOOK
                    + "\"><cols><col min=\"1\" max=\"8\" width=\"22\" customWidth=\"1\"/></cols><sheetData>");
        }

        @Override
        public int linesOfHeader() {
            return 1;
        }

        @Override
        public int lines(List<Cell> cells) {
            return 1;
        }

        @Override
        public void close(Xml xml, int rows) {
            xml.raw("</sheetData></worksheet>");
        }
    }
}
