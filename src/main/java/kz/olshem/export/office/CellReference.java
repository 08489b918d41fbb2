package kz.olshem.export.office;

/** How formulas, filters and charts name cells. Columns are counted from 0, rows from 1 as readers see them. */
public final class CellReference {

    private CellReference() {}

    /** The letters of a column: A for 0, AA for 26. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** The name of a sheet as a reference to it writes it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** A cell that stays the same wherever the reference is copied to. */
    public static String cell(String sheet, int column, int row) {
        return quoted(sheet) + "!$" + letters(column) + "$" + row;
    }

    /** Cells of one column, likewise. */
    public static String range(String sheet, int column, int from, int to) {
        return cell(sheet, column, from) + ":$" + letters(column) + "$" + to;
    }
}
