package kz.olshem.export.office.workbook;

import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.TextStyle;

/**
 * How much room texts take on a worksheet. A worksheet is written without the program that will show it, and not every
 * program finds out by itself how high a row of broken lines is. Texts are measured in the house's own typeface: it runs
 * wider than the sheet's, Arial, so that a row comes out a little too high rather than too low.
 */
final class SheetFit {

    /** Of one line in points, as spreadsheets set the sheet's type. */
    private static final double LINE = 12.75;

    /** The highest a row may be; the format's own limit is 409.5. */
    private static final double TALLEST = 409;

    /** Pixels of a digit, by which widths of columns are counted. */
    private static final double DIGIT = 7;

    /** Pixels of a column that stay free beside its text. */
    private static final double PADDING = 6;

    /** How much of a line is used where a word is broken inside, at the hyphens and slashes that it has. */
    private static final double EARLY = 0.8;

    /** What the button of a filter covers of a header, in digits. */
    private static final int BUTTON = 3;

    /** Ten points in pixels. */
    private static final double SIZE = 40 / 3.0;

    private static final int KNOWN = 0x2200;
    private static final float[] REGULAR = new float[KNOWN];
    private static final float[] SEMIBOLD = new float[KNOWN];

    private SheetFit() {}

    /** The lines that a text takes in a column of so many characters, at least one. */
    static int lines(String text, int width, TextStyle.Weight weight) {
        double room = width * DIGIT - PADDING;
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i == text.length() ? '\n' : text.charAt(i);
            if (sign != ' ' && sign != '\n') {
                word += width(sign, weight);
                continue;
            }
            if (used > 0 && used + word > room) {
                lines++;
                used = 0;
            }
            if (word > room) {
                // It is broken inside; where, no two programs agree, and some lines end early.
                lines += (int) Math.ceil(word / (EARLY * room)) - 1;
                word = 0;
            }
            used += word + width(' ', weight);
            word = 0;
            if (sign == '\n' && i < text.length()) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }

    /** The height of a row of so many lines, in points. */
    static double height(int lines) {
        return Math.min(TALLEST, lines * LINE);
    }

    /** Characters of the narrowest column whose header need not be broken inside a word. */
    static int narrowest(String header, boolean filtered) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < header.length(); i++) {
            word = header.charAt(i) == ' ' ? 0 : word + width(header.charAt(i), TextStyle.Weight.SEMIBOLD);
            longest = Math.max(longest, word);
        }
        return (int) Math.ceil((longest + PADDING) / DIGIT) + (filtered ? BUTTON : 1);
    }

    /** The width of a character in pixels. Measured once; who measures it meanwhile too finds the same. */
    private static double width(char sign, TextStyle.Weight weight) {
        if (sign >= KNOWN) {
            return SIZE;
        }
        float[] widths = weight == TextStyle.Weight.REGULAR ? REGULAR : SEMIBOLD;
        if (widths[sign] == 0) {
            widths[sign] = (float) Math.max(0.1, new TextStyle(SIZE, weight, Ink.INK).widthOf(String.valueOf(sign)));
        }
        return widths[sign];
    }
}
