package kz.olshem.export.office.workbook;

import java.util.Iterator;
import java.util.List;
import kz.olshem.export.office.Xml;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;

/** One worksheet, written row by row. */
final class SheetXml {

    /** Rows of a worksheet, its header among them; the format's own limit. */
    static final int MOST_ROWS = 1_048_576;

    private final Xml xml;
    private final List<Sheet.Column> columns;
    private final SheetFrame frame;
    private final CellXml cells;

    /**
     * @param filtered whether readers may filter its rows
     */
    SheetXml(Xml xml, WorkbookForm form, List<Sheet.Column> columns, boolean filtered) {
        this.xml = xml;
        this.columns = columns;
        this.frame = SheetFrame.of(form, columns, filtered);
        this.cells = new CellXml(xml, form, columns.size());
    }

    /**
     * Writes the header and as many rows as the worksheet holds.
     *
     * @param selected whether the workbook opens here
     * @return how many rows there are, the header among them
     */
    int write(Iterator<List<Cell>> rows, boolean selected) {
        frame.open(xml, selected);
        row("1", frame.linesOfHeader());
        for (int i = 0; i < columns.size(); i++) {
            cells.header(i, "1", columns.get(i).title(), is(i, Sheet.Kind.FIGURES));
        }
        xml.raw("</row>");
        int count = 1;
        while (count < MOST_ROWS && rows.hasNext()) {
            count++;
            write(Integer.toString(count), rows.next());
        }
        frame.close(xml, count);
        return count;
    }

    private void write(String row, List<Cell> written) {
        row(row, frame.lines(written));
        for (int i = 0; i < written.size(); i++) {
            cells.cell(i, row, written.get(i), is(i, Sheet.Kind.FIGURES), is(i, Sheet.Kind.WRAPPED));
        }
        xml.raw("</row>");
    }

    private boolean is(int column, Sheet.Kind kind) {
        return columns.get(column).kind() == kind;
    }

    /** Begins a row; its height is said only where it is not that of one line. */
    private void row(String row, int lines) {
        xml.raw("<row r=\"").raw(row);
        if (lines > 1) {
            xml.raw("\" ht=\"").raw(Double.toString(SheetFit.height(lines))).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }
}
