package kz.olshem.export.office.workbook;

import kz.olshem.export.office.NumberNotation;

/**
 * What a workbook is for, which decides what stands in its cells and around them.
 *
 * @param file whether it is a file of its own, to be read, filtered and printed
 */
record WorkbookForm(boolean file, CellStyles styles, CellTexts texts, NumberNotation numbers) {

    /** A file of its own. */
    static WorkbookForm ofAFile() {
        return new WorkbookForm(true, new FileStyles(), new CellTexts.InCells(), NumberNotation.DECIMAL);
    }

    /**
     * Inside a chart, for those who edit its data.
     *
     * @param decimals of the drawn values
     * @param texts    the list that a part of its own will have
     */
    static WorkbookForm embedded(int decimals, CellTexts.InAList texts) {
        return new WorkbookForm(false, new EmbeddedStyles(decimals), texts, NumberNotation.DOUBLE);
    }
}
