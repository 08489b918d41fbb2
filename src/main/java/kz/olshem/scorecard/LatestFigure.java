package kz.olshem.scorecard;

import java.util.Optional;
import java.util.function.Function;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.kernel.Frequency;
import kz.olshem.series.Observation;

/** Which of the kinds of period of an indicator has the figure that stands for it. */
public final class LatestFigure {

    private LatestFigure() {}

    /**
     * The newest figure of the main kind of period; where there is none of it, of the next kind. A stock is the same thing on
     * whichever day it is counted: of it the newest day of any kind counts.
     *
     * @param latest the newest figure of a kind of period
     */
    public static Optional<Observation> of(Indicator indicator, Function<Frequency, Optional<Observation>> latest) {
        Observation newest = null;
        for (Frequency frequency : indicator.frequencies()) {
            Observation found = latest.apply(frequency).orElse(null);
            if (found != null && indicator.observedAt() == ObservedAt.PERIOD) {
                return Optional.of(found);
            }
            if (found != null
                    && (newest == null
                            || newest.period().start().isBefore(found.period().start()))) {
                newest = found;
            }
        }
        return Optional.ofNullable(newest);
    }
}
