package kz.olshem.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a derived indicator follows from others: the closed grammar of the methodology, section 4.
 *
 * <pre>
 * expr := code | code@territory | ratio(expr, expr[, scale]) | share(expr, expr)
 *       | chain-index(expr, base) | index(expr, base) | growth(expr)
 * </pre>
 */
public sealed interface Derivation {

    /**
     * The values of an indicator.
     *
     * @param territory whose values; null for those of the territory being computed
     */
    record Reference(IndicatorCode indicator, @Nullable TerritoryCode territory) implements Derivation {
        @Override
        public String toString() {
            return territory == null ? indicator.value() : indicator + "@" + territory;
        }
    }

    /** {@code numerator / denominator × scale}; inside a ratio with a scale an {@link Index} counts from 1, not from 100. */
    record Ratio(
            Derivation numerator,
            Derivation denominator,
            @Nullable BigDecimal scale) implements Derivation {
        @Override
        public String toString() {
            return "ratio(" + numerator + ", " + denominator + (scale == null ? "" : ", " + scale.toPlainString())
                    + ")";
        }
    }

    /** {@code part / whole × 100}. */
    record Share(Derivation part, Derivation whole) implements Derivation {
        @Override
        public String toString() {
            return "share(" + part + ", " + whole + ")";
        }
    }

    /** Links year-on-year indices: 100 in the base year, forwards by multiplying, backwards by dividing. */
    record ChainIndex(Derivation yearOnYear, int base) implements Derivation {
        @Override
        public String toString() {
            return "chain-index(" + yearOnYear + ", " + base + ")";
        }
    }

    /** The value over that of the base year, × 100. */
    record Index(Derivation of, int base) implements Derivation {
        @Override
        public String toString() {
            return "index(" + of + ", " + base + ")";
        }
    }

    /** Change on the year before in per cent. */
    record GrowthRate(Derivation of) implements Derivation {
        @Override
        public String toString() {
            return "growth(" + of + ")";
        }
    }

    /**
     * @throws IllegalArgumentException naming the place, for a text outside the grammar
     */
    static Derivation parse(String text) {
        return new DerivationParser(text).parse();
    }

    /** The indicators and territories that it reads, in the order of the text. */
    default Set<Reference> inputs() {
        Set<Reference> inputs = new LinkedHashSet<>();
        collect(this, inputs);
        return inputs;
    }

    private static void collect(Derivation derivation, Set<Reference> inputs) {
        switch (derivation) {
            case Reference reference -> inputs.add(reference);
            case Ratio ratio -> {
                collect(ratio.numerator(), inputs);
                collect(ratio.denominator(), inputs);
            }
            case Share share -> {
                collect(share.part(), inputs);
                collect(share.whole(), inputs);
            }
            case ChainIndex chain -> collect(chain.yearOnYear(), inputs);
            case Index index -> collect(index.of(), inputs);
            case GrowthRate growth -> collect(growth.of(), inputs);
        }
    }
}
