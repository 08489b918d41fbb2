package kz.olshem.export.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing put on paper, in pixels from the top left corner; the later mark covers the earlier one. */
public sealed interface Mark {

    MarkGroup part();

    /** Straight segments through the spots of each run; between runs there is a gap. */
    record Polyline(MarkGroup part, List<List<Coordinate>> runs, Stroke stroke) implements Mark {
        public Polyline {
            runs = List.copyOf(runs);
        }

        public static Polyline of(MarkGroup part, Stroke stroke, Coordinate from, Coordinate to) {
            return new Polyline(part, List.of(List.of(from, to)), stroke);
        }
    }

    /** A disc, a ring or both; round where its two radii are equal. */
    record Dot(
            MarkGroup part,
            Coordinate centre,
            double rx,
            double ry,
            @Nullable Ink fill,
            @Nullable Stroke stroke) implements Mark {

        public static Dot disc(MarkGroup part, Coordinate centre, double radius, Ink fill) {
            return new Dot(part, centre, radius, radius, fill, null);
        }
    }

    /** One line of text; {@code at} is the end of the baseline that the anchor names. */
    record Text(MarkGroup part, Coordinate at, Anchor anchor, String text, TextStyle type) implements Mark {

        /** Where the text begins. */
        public double left() {
            return switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - type.widthOf(text) / 2;
                case END -> at.x() - type.widthOf(text);
            };
        }
    }

    /** A filled rectangle. */
    record Rect(MarkGroup part, Box box, Ink fill) implements Mark {}

    /** A closed figure with straight sides. */
    record Polygon(
            MarkGroup part,
            List<Coordinate> corners,
            Ink fill,
            @Nullable Stroke stroke) implements Mark {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
