package kz.olshem.export;

/** How a text is set; the size in pixels. */
record Type(double size, Weight weight, Ink ink) {

    /** Weights that the typeface comes in, with their number in CSS. */
    enum Weight {
        REGULAR(400),
        SEMIBOLD(600);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    static Type regular(double size, Ink ink) {
        return new Type(size, Weight.REGULAR, ink);
    }

    static Type semibold(double size, Ink ink) {
        return new Type(size, Weight.SEMIBOLD, ink);
    }

    /** From one baseline to the next. */
    double leading() {
        return 1.22 * size;
    }

    /** From the top of a line to its baseline: an accented capital is 0.91 of the size high. */
    double ascent() {
        return 0.95 * size;
    }

    /** From the middle of a capital down to the baseline; capitals are 0.7 of the size high. */
    double middle() {
        return 0.35 * size;
    }

    double widthOf(String text) {
        return Typeface.width(text, this);
    }
}
