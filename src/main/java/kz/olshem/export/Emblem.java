package kz.olshem.export;

import java.util.List;

/** The mark of Olshem: the letter Ө whose bar is the ridge above Almaty. Drawn in a field of 32 by 32. */
final class Emblem {

    private static final double FIELD = 32;
    private static final List<Spot> RIDGE = List.of(
            new Spot(5, 18.6),
            new Spot(10.2, 15.2),
            new Spot(12.8, 17.1),
            new Spot(17.2, 10.8),
            new Spot(21.8, 16.4),
            new Spot(23.8, 15),
            new Spot(27.2, 18.6));

    private Emblem() {}

    static void draw(Spot topLeft, double size, List<Mark> marks) {
        double scale = size / FIELD;
        Spot centre = new Spot(topLeft.x() + size / 2, topLeft.y() + size / 2);
        marks.add(
                new Mark.Dot(Part.EMBLEM, centre, 12 * scale, 13.6 * scale, null, Stroke.solid(Ink.INK, 3.2 * scale)));
        List<Spot> ridge = RIDGE.stream()
                .map(it -> new Spot(topLeft.x() + it.x() * scale, topLeft.y() + it.y() * scale))
                .toList();
        marks.add(new Mark.Polyline(Part.EMBLEM, List.of(ridge), Stroke.solid(Ink.APPLE, 2.6 * scale)));
    }
}
