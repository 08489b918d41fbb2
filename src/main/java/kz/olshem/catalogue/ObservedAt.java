package kz.olshem.catalogue;

import kz.olshem.kernel.Period;

/** Where in its period an indicator is observed: over it, or as a stock at its start. */
public enum ObservedAt {
    PERIOD,
    START;

    /** The moment of an observation, in months since the year 0 (see {@link Period}). */
    public int moment(Period period) {
        return this == START ? period.start() : period.end();
    }
}
