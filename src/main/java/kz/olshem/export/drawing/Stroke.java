package kz.olshem.export.drawing;

/** How a line is drawn; the width in pixels. */
public record Stroke(Ink ink, double width, Dash dash) {

    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    /** Whether its ends are round; dashes are cut square so that short gaps stay open. */
    public boolean round() {
        return dash != Dash.DASHED;
    }

    /** Length of a dash in pixels; a dot is a dash of nearly no length with round ends. */
    public double on() {
        return dash == Dash.DASHED ? 3.6 * width : 0.01;
    }

    /** Length of the gap after a dash in pixels. */
    public double off() {
        return dash == Dash.DASHED ? 2.6 * width : 2.8 * width;
    }
}
