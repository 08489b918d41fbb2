package kz.olshem.scorecard.change;

import java.util.List;
import kz.olshem.series.Observation;

/** The straight line of least squares through points of a series. */
final class Slope {

    private Slope() {}

    /** Rise per year, in the indicator's unit; 0 for a single moment. */
    static double perYear(List<Observation> points) {
        double meanTime = 0;
        double meanValue = 0;
        for (Observation point : points) {
            meanTime += point.period().end().months();
            meanValue += point.value().doubleValue();
        }
        // Once, after the sum: shares rounded one by one would give a line that does not move a slope.
        meanTime /= points.size();
        meanValue /= points.size();
        double product = 0;
        double square = 0;
        for (Observation point : points) {
            double time = point.period().end().months() - meanTime;
            product += time * (point.value().doubleValue() - meanValue);
            square += time * time;
        }
        return square == 0 ? 0 : 12 * product / square;
    }
}
