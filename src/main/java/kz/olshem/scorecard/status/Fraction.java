package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact value, kept as a fraction so that comparisons need no rounding. It is only divided where it is shown: a
 * quotient of 34 digits takes longer than all comparisons of a status together.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    static Fraction of(int numerator, int denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    /** The value in 34 digits, for showing. */
    public BigDecimal value() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
