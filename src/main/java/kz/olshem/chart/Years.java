package kz.olshem.chart;

import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Period;

/** The years that an axis spans, both included. */
public record Years(int from, int to) {

    /** Whether a period lies in the span; its end may not pass the end of the last year. */
    public boolean contains(Period period) {
        return !period.end().isBefore(Moment.endOf(from)) && !period.end().isAfter(Moment.endOf(to));
    }
}
