package kz.olshem.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact value, kept as a fraction so that comparisons need no rounding. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

    static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    /** The value in 34 digits, for showing. */
    BigDecimal value() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
