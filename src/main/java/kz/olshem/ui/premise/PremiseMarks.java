package kz.olshem.ui.premise;

import kz.olshem.evidence.Coverage;
import kz.olshem.evidence.Threshold;
import kz.olshem.evidence.association.LagScan;
import kz.olshem.narrative.premise.OutsideFinding;

/** The three marks of a link as drawings: in ink alone, never in the colour of a status. Words beside them say the same. */
final class PremiseMarks {

    /** A cell with the gap after it, in pixels. */
    private static final int CELL = 6;

    private static final int FILLED = 5;

    /** Small bars of a hundred shuffles, so many a row. */
    private static final int BARS = 100;

    private static final int A_ROW = 25;

    private PremiseMarks() {}

    /** Region-years held of those needed: a column for each region, filled from below; of one territory a square of years. */
    static String overlap(Coverage coverage) {
        Threshold threshold = coverage.threshold();
        boolean alone = threshold.regions() == 1;
        int rows = alone ? (int) Math.ceil(Math.sqrt(threshold.years())) : threshold.years();
        int columns = threshold.needed() / rows;
        Cells cells = new Cells(FILLED, FILLED);
        for (int column = 0; column < columns; column++) {
            int held = alone
                    ? Math.clamp(coverage.held() - (long) column * rows, 0, rows)
                    : column < coverage.counted().size() ? coverage.counted().get(column) : 0;
            for (int row = 0; row < rows; row++) {
                cells.add(column * CELL, (rows - 1 - row) * CELL, row < held);
            }
        }
        return svg("overlap", columns * CELL - 1, rows * CELL - 1, cells.paths());
    }

    /** A hundred small bars, each a hundredth of all shuffles; dark are those in which chance does as well. */
    static String shuffles(int chance) {
        long dark = Math.round((double) BARS * chance / LagScan.SHIFTS);
        Cells bars = new Cells(3, FILLED);
        for (int i = 0; i < BARS; i++) {
            bars.add(i % A_ROW * 4, i / A_ROW * CELL, i < dark);
        }
        return svg("shuffles", A_ROW * 4 - 1, BARS / A_ROW * CELL - 1, bars.paths());
    }

    /** Five locks, as many of them filled as the rating says. */
    static String locks(int rating) {
        StringBuilder locks = new StringBuilder();
        for (int i = 0; i < OutsideFinding.STRONGEST; i++) {
            int left = i * 14;
            locks.append("<path class=\"bow\" d=\"M").append(left + 3).append(" 7V4.500a2.500 2.500 0 0 1 5 0V7\"/>");
            locks.append("<rect class=\"").append(i < rating ? "held" : "open").append("\" x=\"");
            locks.append(left + 1).append("\" y=\"6.500\" width=\"9\" height=\"7\" rx=\"1\"/>");
        }
        return svg("locks", OutsideFinding.STRONGEST * 14 - 2, 14, locks);
    }

    /** Rectangles of one size in two shapes: those that are filled, and the others. */
    private record Cells(int width, int height, StringBuilder held, StringBuilder open) {

        Cells(int width, int height) {
            this(width, height, new StringBuilder(), new StringBuilder());
        }

        void add(int x, int y, boolean isHeld) {
            (isHeld ? held : open)
                    .append('M')
                    .append(x)
                    .append(' ')
                    .append(y)
                    .append('h')
                    .append(width)
                    .append('v')
                    .append(height)
                    .append("h-")
                    .append(width)
                    .append('z');
        }

        String paths() {
            return "<path class=\"open\" d=\"" + open + "\"/><path class=\"held\" d=\"" + held + "\"/>";
        }
    }

    private static String svg(String className, int width, int height, CharSequence inside) {
        return "<svg class=\"" + className + "\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 "
                + width + " " + height + "\" aria-hidden=\"true\" focusable=\"false\">" + inside + "</svg>";
    }
}
