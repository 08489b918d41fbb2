package kz.olshem.export.office;

import java.util.Iterator;
import java.util.List;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;

/** One worksheet, written row by row: a frozen header, widths, filters, and a page that is as wide as the table. */
final class SheetXml {

    /** Rows of a worksheet, its header among them; the format's own limit. */
    static final int MOST_ROWS = 1_048_576;

    /** Characters of a cell; the format's own limit. */
    static final int LONGEST_TEXT = 32_767;

    private static final String NAMESPACES = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Xml xml;
    private final List<Sheet.Column> columns;
    private final String[] letters;
    private final int[] widths;
    private final boolean wraps;
    private final boolean filtered;

    /** The text last measured in each column, and its lines: in long tables the same ones come again and again. */
    private final String[] measured;

    private final int[] lines;

    /**
     * @param filtered whether readers may filter its rows
     */
    SheetXml(Xml xml, List<Sheet.Column> columns, boolean filtered) {
        this.xml = xml;
        this.columns = columns;
        this.filtered = filtered;
        this.wraps = columns.stream().anyMatch(column -> column.kind() == Sheet.Kind.WRAPPED);
        this.letters = new String[columns.size()];
        this.widths = new int[columns.size()];
        this.measured = new String[columns.size()];
        this.lines = new int[columns.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(i);
            widths[i] = Math.max(
                    columns.get(i).width(), SheetFit.narrowest(columns.get(i).title(), filtered));
            measured[i] = "";
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
    int write(Iterator<List<Cell>> rows, boolean selected) {
        xml.raw("<worksheet ").raw(NAMESPACES).raw("><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.raw("<sheetViews><sheetView ")
                .raw(selected ? "tabSelected=\"1\" " : "")
                .raw("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                        + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
                        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/><cols>");
        for (int i = 0; i < columns.size(); i++) {
            int column = i + 1;
            xml.raw("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(column, column, widths[i]));
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
        return count;
    }

    /** The range of the table, its header among it. */
    private String range(int rows) {
        return "A1:" + letters[letters.length - 1] + rows;
    }

    private int rows(Iterator<List<Cell>> rows) {
        int header = 1;
        for (int i = 0; i < columns.size(); i++) {
            header = Math.max(header, SheetFit.lines(columns.get(i).title(), widths[i], TextStyle.Weight.SEMIBOLD));
        }
        row("1", header);
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = columns.get(i).kind() == Sheet.Kind.FIGURES;
            text(i, "1", columns.get(i).title(), figures ? CellStyle.HEADER_OF_FIGURES : CellStyle.HEADER);
        }
        xml.raw("</row>");
        int count = 1;
        while (count < MOST_ROWS && rows.hasNext()) {
            count++;
            String row = Integer.toString(count);
            List<Cell> cells = rows.next();
            row(row, wraps ? lines(cells) : 1);
            for (int i = 0; i < cells.size(); i++) {
                cell(i, row, cells.get(i));
            }
            xml.raw("</row>");
        }
        return count;
    }

    /** Begins a row; its height is said only where it is not that of one line. */
    private void row(String row, int lines) {
        xml.raw("<row r=\"").raw(row);
        if (lines > 1) {
            xml.raw("\" ht=\"").raw(Double.toString(SheetFit.height(lines))).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }

    private int lines(List<Cell> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Text it && columns.get(i).kind() == Sheet.Kind.WRAPPED) {
                if (!measured[i].equals(it.text())) {
                    measured[i] = it.text();
                    lines[i] = SheetFit.lines(it.text(), widths[i], TextStyle.Weight.REGULAR);
                }
                most = Math.max(most, lines[i]);
            }
        }
        return most;
    }

    private void cell(int column, String row, Cell cell) {
        switch (cell) {
            case Cell.Figure it ->
                start(
                                column,
                                row,
                                CellStyle.figure(
                                        it.decimals(), columns.get(column).kind() != Sheet.Kind.FIGURES))
                        .raw("\"><v>")
                        .raw(it.value().toString())
                        .raw("</v></c>");
            case Cell.Text it ->
                text(
                        column,
                        row,
                        it.text(),
                        CellStyle.of(it.text(), columns.get(column).kind() == Sheet.Kind.WRAPPED));
            case Cell.Heading it -> text(column, row, it.text(), CellStyle.HEADING);
            case Cell.Missing it -> {
                // an empty cell is one that is not there
            }
        }
    }

    private void text(int column, String row, String text, CellStyle style) {
        start(column, row, style.ordinal())
                .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…")
                .raw("</t></is></c>");
    }

    private Xml start(int column, String row, int style) {
        return xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").raw(style);
    }
}
