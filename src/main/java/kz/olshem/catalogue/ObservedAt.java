package kz.olshem.catalogue;

import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Period;

/** Where in its period an indicator is observed: over it, or as a stock at its start. */
public enum ObservedAt {
    PERIOD,
    START;

    /** The moment that an observation of a period is about. */
    public Moment moment(Period period) {
        return this == START ? period.start() : period.end();
    }
}
