package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;

/** Cuts stretches of a line at the sides of the plot: what is off the scale is not drawn over the words around it. */
public final class Clip {

    private Clip() {}

    /** The stretches inside the box, in their order; a stretch that leaves the box and returns becomes two. */
    static List<List<Coordinate>> inside(Box box, List<List<Coordinate>> runs) {
        List<List<Coordinate>> kept = new ArrayList<>();
        for (List<Coordinate> run : runs) {
            if (run.size() == 1) {
                if (holds(box, run.getFirst())) {
                    kept.add(run);
                }
                continue;
            }
            List<Coordinate> open = new ArrayList<>();
            for (int i = 1; i < run.size(); i++) {
                List<Coordinate> segment = segment(box, run.get(i - 1), run.get(i));
                if (segment.isEmpty()) {
                    continue;
                }
                if (open.isEmpty() || !open.getLast().equals(segment.getFirst())) {
                    open = new ArrayList<>(List.of(segment.getFirst()));
                    kept.add(open);
                }
                open.add(segment.getLast());
            }
        }
        return kept;
    }

    static boolean holds(Box box, Coordinate spot) {
        return spot.x() >= box.left() && spot.x() <= box.right() && spot.y() >= box.top() && spot.y() <= box.bottom();
    }

    /** Whether a stretch passes through the box or touches it. */
    public static boolean crosses(Box box, List<Coordinate> run) {
        if (run.size() == 1) {
            return holds(box, run.getFirst());
        }
        for (int i = 1; i < run.size(); i++) {
            if (crosses(box, run.get(i - 1), run.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment does. Most are far away: labels ask this of every segment for every place that they try. */
    public static boolean crosses(Box box, Coordinate from, Coordinate to) {
        boolean far = from.x() < box.left() && to.x() < box.left()
                || from.x() > box.right() && to.x() > box.right()
                || from.y() < box.top() && to.y() < box.top()
                || from.y() > box.bottom() && to.y() > box.bottom();
        return !far && enters(box, from, to) <= leaves(box, from, to);
    }

    /** The piece of a segment inside the box, by the rule of Liang and Barsky; empty where there is none. */
    private static List<Coordinate> segment(Box box, Coordinate from, Coordinate to) {
        double enter = enters(box, from, to);
        double leave = leaves(box, from, to);
        return enter > leave ? List.of() : List.of(along(from, to, enter), along(from, to, leave));
    }

    /** The share of the segment before it is inside both pairs of sides. */
    private static double enters(Box box, Coordinate from, Coordinate to) {
        return Math.max(
                0,
                Math.max(
                        enters(from.x(), to.x(), box.left(), box.right()),
                        enters(from.y(), to.y(), box.top(), box.bottom())));
    }

    private static double enters(double from, double to, double low, double high) {
        if (from == to) {
            return from < low || from > high ? Double.POSITIVE_INFINITY : 0;
        }
        return ((from < to ? low : high) - from) / (to - from);
    }

    /** The share of the segment after which it is outside one of them. */
    private static double leaves(Box box, Coordinate from, Coordinate to) {
        return Math.min(
                1,
                Math.min(
                        leaves(from.x(), to.x(), box.left(), box.right()),
                        leaves(from.y(), to.y(), box.top(), box.bottom())));
    }

    private static double leaves(double from, double to, double low, double high) {
        return from == to ? 1 : ((from < to ? high : low) - from) / (to - from);
    }

    private static Coordinate along(Coordinate from, Coordinate to, double share) {
        // The ends themselves, not a rounding of them: neighbouring segments must meet exactly.
        if (share <= 0) {
            return from;
        }
        return share >= 1
                ? to
                : new Coordinate(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
