package kz.olshem.scorecard.change;

import java.util.List;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/** Where the last three points lead, polarity applied. */
public enum Trend {
    IMPROVING,
    FLAT,
    WORSENING;

    private static final double STILL = 0.01;

    /**
     * The trend of the last three points; null for fewer.
     *
     * @param scale what a change of one per cent a year is measured by: the journey of a target, else the size of values; where
     *     that is 0 (no incident left), any rise or fall is one
     */
    public static @Nullable Trend of(List<Observation> points, int sign, double scale) {
        if (points.size() < 3) {
            return null;
        }
        double slope = Slope.perYear(points.subList(points.size() - 3, points.size()));
        if (Math.abs(slope) <= STILL * scale) {
            return FLAT;
        }
        return slope * sign > 0 ? IMPROVING : WORSENING;
    }
}
