package kz.olshem.export.drawing;

/** A rectangle in pixels, by its four sides. */
public record Box(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
