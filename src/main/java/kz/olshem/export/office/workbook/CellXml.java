package kz.olshem.export.office.workbook;

import kz.olshem.export.office.CellReference;
import kz.olshem.export.office.NumberNotation;
import kz.olshem.export.office.Xml;
import kz.olshem.export.table.Cell;

/** Writes the cells of a worksheet. */
final class CellXml {

    private final Xml xml;
    private final CellTexts texts;
    private final CellStyles styles;
    private final NumberNotation numbers;

    /** How a cell of each column begins. */
    private final String[] starts;

    CellXml(Xml xml, WorkbookForm form, int columns) {
        this.xml = xml;
        this.texts = form.texts();
        this.styles = form.styles();
        this.numbers = form.numbers();
        this.starts = new String[columns];
        for (int i = 0; i < columns; i++) {
            starts[i] = "<c r=\"" + CellReference.letters(i);
        }
    }

    void header(int column, String row, String title, boolean figures) {
        String kept = texts.kept(title);
        text(column, row, kept, styles.header(kept, figures));
    }

    /**
     * @param figures whether numbers stand in the column
     * @param wraps   whether its texts are broken into lines
     */
    void cell(int column, String row, Cell cell, boolean figures, boolean wraps) {
        switch (cell) {
            case Cell.Figure it -> number(column, row, numbers.of(it.value()), styles.figure(it.decimals(), !figures));
            case Cell.Exact it -> number(column, row, it.value().toPlainString(), CellStyles.PLAIN);
            case Cell.Text it -> {
                String kept = texts.kept(it.text());
                text(column, row, kept, styles.text(kept, wraps));
            }
            case Cell.Heading it -> text(column, row, texts.kept(it.text()), styles.heading());
            case Cell.Missing it -> {
                // an empty cell is one that is not there
            }
        }
    }

    private void text(int column, String row, String kept, int style) {
        xml.raw(starts[column]).raw(row);
        if (style != CellStyles.PLAIN) {
            xml.raw("\" s=\"").raw(style);
        }
        texts.write(xml, kept);
    }

    private void number(int column, String row, String number, int style) {
        xml.raw(starts[column]).raw(row).raw("\" s=\"").raw(style);
        xml.raw("\"><v>").raw(number).raw("</v></c>");
    }
}
