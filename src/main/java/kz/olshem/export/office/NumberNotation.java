package kz.olshem.export.office;

import java.math.BigDecimal;

/** How the same number is spelled in a file. */
public enum NumberNotation {
    /** With the decimals that it came with. */
    DECIMAL,
    /** As the shortest that tells a floating-point number from its neighbours. */
    DOUBLE;

    public String of(BigDecimal number) {
        return this == DECIMAL ? number.toString() : Double.toString(number.doubleValue());
    }
}
