package kz.olshem.export.drawing;

/** How a text is set; the size in pixels. */
public record TextStyle(double size, Weight weight, Ink ink) {

    /** Weights that the typeface comes in, with their number in CSS. */
    public enum Weight {
        REGULAR(400),
        SEMIBOLD(600);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    public static TextStyle regular(double size, Ink ink) {
        return new TextStyle(size, Weight.REGULAR, ink);
    }

    public static TextStyle semibold(double size, Ink ink) {
        return new TextStyle(size, Weight.SEMIBOLD, ink);
    }

    /** From one baseline to the next. */
    public double leading() {
        return 1.22 * size;
    }

    /** From the top of a line to its baseline: an accented capital is 0.91 of the size high. */
    public double ascent() {
        return 0.95 * size;
    }

    /** From the middle of a capital down to the baseline; capitals are 0.7 of the size high. */
    public double middle() {
        return 0.35 * size;
    }

    public double widthOf(String text) {
        return Typeface.width(text, this);
    }
}
