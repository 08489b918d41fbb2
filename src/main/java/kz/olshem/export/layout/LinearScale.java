package kz.olshem.export.layout;

/**
 * A straight scale from values to pixels.
 *
 * @param min  the value at {@code from}
 * @param max  the value at {@code to}, not equal to {@code min}
 */
public record LinearScale(double min, double max, double from, double to) {

    public double at(double value) {
        return from + (value - min) / (max - min) * (to - from);
    }

    /** Whether a value lies on the scale, a hair of rounding forgiven. */
    boolean holds(double value) {
        double hair = 1e-9 * (max - min);
        return value >= min - hair && value <= max + hair;
    }
}
