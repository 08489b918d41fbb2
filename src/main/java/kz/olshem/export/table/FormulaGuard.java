package kz.olshem.export.table;

/** Which texts a spreadsheet would take for a formula, and how they are kept texts: the one place that knows. */
public final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r";

    private FormulaGuard() {}

    /** Whether a text begins as formulas do. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * A text for a cell of a CSV: with an apostrophe before it where it looks like a formula, which tells a spreadsheet
     * that it is text. Numbers are not to come here: a negative one begins like a formula and must stay as it is.
     */
    public static String text(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
