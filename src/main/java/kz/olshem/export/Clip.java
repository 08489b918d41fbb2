package kz.olshem.export;

import java.util.ArrayList;
import java.util.List;

/** Cuts stretches of a line at the sides of the plot: what is off the scale is not drawn over the words around it. */
final class Clip {

    private Clip() {}

    /** The stretches inside the box, in their order; a stretch that leaves the box and returns becomes two. */
    static List<List<Spot>> inside(Box box, List<List<Spot>> runs) {
        List<List<Spot>> kept = new ArrayList<>();
        for (List<Spot> run : runs) {
            if (run.size() == 1) {
                if (holds(box, run.getFirst())) {
                    kept.add(run);
                }
                continue;
            }
            List<Spot> open = new ArrayList<>();
            for (int i = 1; i < run.size(); i++) {
                List<Spot> segment = segment(box, run.get(i - 1), run.get(i));
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

    static boolean holds(Box box, Spot spot) {
        return spot.x() >= box.left() && spot.x() <= box.right() && spot.y() >= box.top() && spot.y() <= box.bottom();
    }

    /** Whether any stretch passes through the box. */
    static boolean crosses(Box box, List<List<Spot>> runs) {
        return !inside(box, runs).isEmpty();
    }

    /** The piece of a segment inside the box, by the rule of Liang and Barsky; empty where there is none. */
    private static List<Spot> segment(Box box, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] speed = {-dx, dx, -dy, dy};
        double[] room = {from.x() - box.left(), box.right() - from.x(), from.y() - box.top(), box.bottom() - from.y()};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (speed[side] == 0) {
                if (room[side] < 0) {
                    return List.of();
                }
            } else if (speed[side] < 0) {
                enter = Math.max(enter, room[side] / speed[side]);
            } else {
                leave = Math.min(leave, room[side] / speed[side]);
            }
        }
        if (enter > leave) {
            return List.of();
        }
        return List.of(along(from, to, enter), along(from, to, leave));
    }

    private static Spot along(Spot from, Spot to, double share) {
        // The ends themselves, not a rounding of them: neighbouring segments must meet exactly.
        if (share <= 0) {
            return from;
        }
        return share >= 1
                ? to
                : new Spot(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
