package kz.olshem.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing put on paper, in pixels from the top left corner; the later mark covers the earlier one. */
sealed interface Mark {

    Part part();

    /** Straight segments through the spots of each run; between runs there is a gap. */
    record Polyline(Part part, List<List<Spot>> runs, Stroke stroke) implements Mark {
        public Polyline {
            runs = List.copyOf(runs);
        }

        static Polyline of(Part part, Stroke stroke, Spot from, Spot to) {
            return new Polyline(part, List.of(List.of(from, to)), stroke);
        }
    }

    /** A disc, a ring or both; round where its two radii are equal. */
    record Dot(
            Part part,
            Spot centre,
            double rx,
            double ry,
            @Nullable Ink fill,
            @Nullable Stroke stroke) implements Mark {

        static Dot disc(Part part, Spot centre, double radius, Ink fill) {
            return new Dot(part, centre, radius, radius, fill, null);
        }
    }

    /** One line of text; {@code at} is the end of the baseline that the anchor names. */
    record Text(Part part, Spot at, Anchor anchor, String text, Type type) implements Mark {

        /** Where the text begins. */
        double left() {
            return switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - type.widthOf(text) / 2;
                case END -> at.x() - type.widthOf(text);
            };
        }
    }

    /** A filled rectangle. */
    record Rect(Part part, Box box, Ink fill) implements Mark {}

    /** A closed figure with straight sides. */
    record Polygon(
            Part part,
            List<Spot> corners,
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
