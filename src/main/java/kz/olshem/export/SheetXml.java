package kz.olshem.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One worksheet, written row by row: a frozen header, widths, filters, and a page that is as wide as the table. */
final class SheetXml {

    /** Rows of a worksheet, its header among them; the format's own limit. */
    static final int MOST_ROWS = 1_048_576;

    /** Characters of a cell; the format's own limit. */
    static final int LONGEST_TEXT = 32_767;

    private static final String NAMESPACES = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final XmlOut xml;
    private final List<Sheet.Column> columns;
    private final String[] letters;
    private final boolean filtered;

    /**
     * @param filtered whether readers may filter its rows
     */
    SheetXml(XmlOut xml, List<Sheet.Column> columns, boolean filtered) {
        this.xml = xml;
        this.columns = columns;
        this.filtered = filtered;
        this.letters = new String[columns.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(i);
        }
    }

    /** The letters of a column: A for 0, AA for 26. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /**
     * Writes the header and as many rows as the worksheet holds.
     *
     * @param selected whether the workbook opens here
     * @return how many rows there are, the header among them
     */
    int write(Iterator<List<Cell>> rows, boolean selected) throws IOException {
        xml.raw("<worksheet ").raw(NAMESPACES).raw("><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.raw("<sheetViews><sheetView ")
                .raw(selected ? "tabSelected=\"1\" " : "")
                .raw("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                        + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
                        + "</sheetView></sheetViews><cols>");
        for (int i = 0; i < columns.size(); i++) {
            int column = i + 1;
            xml.raw("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(column, column, columns.get(i).width() + 2));
        }
        xml.raw("</cols><sheetData>");
        int count = rows(rows);
        xml.raw("</sheetData>");
        if (filtered) {
            xml.raw("<autoFilter ref=\"").raw(range(count)).raw("\"/>");
        }
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        xml.flush();
        return count;
    }

    /** The range of the table, its header among it. */
    private String range(int rows) {
        return "A1:" + letters[letters.length - 1] + rows;
    }

    private int rows(Iterator<List<Cell>> rows) throws IOException {
        xml.raw("<row r=\"1\">");
        for (int i = 0; i < columns.size(); i++) {
            text(i, "1", columns.get(i).title(), CellStyle.HEADER);
        }
        xml.raw("</row>");
        int count = 1;
        while (count < MOST_ROWS && rows.hasNext()) {
            count++;
            String row = Integer.toString(count);
            xml.raw("<row r=\"").raw(row).raw("\">");
            List<Cell> cells = rows.next();
            for (int i = 0; i < cells.size(); i++) {
                cell(i, row, cells.get(i));
            }
            xml.raw("</row>");
        }
        return count;
    }

    private void cell(int column, String row, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Figure it ->
                start(column, row, CellStyle.figure(it.decimals()))
                        .raw("\"><v>")
                        .raw(it.value().toString())
                        .raw("</v></c>");
            case Cell.Text it ->
                text(
                        column,
                        row,
                        it.text(),
                        CellStyle.of(it.text(), columns.get(column).wraps()));
            case Cell.Heading it -> text(column, row, it.text(), CellStyle.HEADING);
            case Cell.Missing it -> {
                // an empty cell is one that is not there
            }
        }
    }

    private void text(int column, String row, String text, CellStyle style) throws IOException {
        start(column, row, style.ordinal())
                .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…")
                .raw("</t></is></c>");
    }

    private XmlOut start(int column, String row, int style) throws IOException {
        return xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").number(style);
    }
}
