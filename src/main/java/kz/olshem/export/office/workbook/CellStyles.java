package kz.olshem.export.office.workbook;

/** The looks that the cells of a workbook can have, by their numbers in its part of styles. */
interface CellStyles {

    /** Of what has no look of its own. */
    int PLAIN = 0;

    /** Of a text, which what it begins with decides: one that looks like a formula stays a text when it is edited. */
    int text(String text, boolean wraps);

    /**
     * Of what stands over a column.
     *
     * @param figures whether numbers stand below it
     */
    int header(String title, boolean figures);

    /** Of a text that heads what follows. */
    int heading();

    /**
     * Of a number with so many decimals.
     *
     * @param among texts, at whose left edge it stands
     */
    int figure(int decimals, boolean among);

    StyleSheet sheet();
}
