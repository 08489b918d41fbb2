package kz.olshem.export.drawing;

import java.util.List;

/** The mark of Olshem: the letter Ө whose bar is the ridge above Almaty. Drawn in a field of 32 by 32. */
public final class Emblem {

    private static final double FIELD = 32;
    private static final List<Coordinate> RIDGE = List.of(
            new Coordinate(5, 18.6),
            new Coordinate(10.2, 15.2),
            new Coordinate(12.8, 17.1),
            new Coordinate(17.2, 10.8),
            new Coordinate(21.8, 16.4),
            new Coordinate(23.8, 15),
            new Coordinate(27.2, 18.6));

    private Emblem() {}

    public static void draw(Coordinate topLeft, double size, List<Mark> marks) {
        double scale = size / FIELD;
        Coordinate centre = new Coordinate(topLeft.x() + size / 2, topLeft.y() + size / 2);
        marks.add(new Mark.Dot(
                MarkGroup.EMBLEM, centre, 12 * scale, 13.6 * scale, null, Stroke.solid(Ink.INK, 3.2 * scale)));
        List<Coordinate> ridge = RIDGE.stream()
                .map(it -> new Coordinate(topLeft.x() + it.x() * scale, topLeft.y() + it.y() * scale))
                .toList();
        marks.add(new Mark.Polyline(MarkGroup.EMBLEM, List.of(ridge), Stroke.solid(Ink.APPLE, 2.6 * scale)));
    }
}
