package kz.olshem.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.olshem.catalogue.IndicatorCode;

/** A cause and an effect that a link may be tested by, and where. */
record MeasurePair(Measure cause, Measure effect, Threshold threshold) {

    /**
     * @throws IllegalArgumentException where one end is divided by what the other is made of: both would move with it, and
     *     an association would be one of arithmetic
     */
    MeasurePair {
        if (isIn(denominator(cause, threshold), effect, threshold)
                || isIn(denominator(effect, threshold), cause, threshold)) {
            throw new IllegalArgumentException(
                    "a denominator in common: " + cause.indicator() + " and " + effect.indicator());
        }
    }

    private static boolean isIn(Set<Measure.Quantity> divisors, Measure other, Threshold threshold) {
        return !Collections.disjoint(divisors, other.numerator())
                || !Collections.disjoint(divisors, denominator(other, threshold));
    }

    /**
     * What a measure is divided by once it is deflated. The deflator is that of the country's output: among regions it is the
     * same for all, and goes with the means of years; in the country alone it stays in.
     */
    private static Set<Measure.Quantity> denominator(Measure measure, Threshold threshold) {
        Set<Measure.Quantity> divisors = EnumSet.noneOf(Measure.Quantity.class);
        divisors.addAll(measure.denominator());
        if (measure.terms() == Measure.Terms.CURRENT_PRICES && threshold == Threshold.COUNTRY) {
            divisors.add(Measure.Quantity.OUTPUT);
        }
        return divisors;
    }

    List<Measure> ends() {
        return List.of(cause, effect);
    }

    /** The ends that stand in for what their stages are about, the cause first. */
    List<IndicatorCode> proxies() {
        return Stream.of(cause, effect)
                .filter(Measure::proxy)
                .map(Measure::indicator)
                .toList();
    }
}
