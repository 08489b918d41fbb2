package kz.olshem.scorecard.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;

/** How fast the values of a window go. What decides is compared exactly; only the rate that is shown is divided. */
final class TravelArithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ONE_MORE = new BigDecimal("1.01");
    private static final BigDecimal ONE_LESS = new BigDecimal("0.99");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private TravelArithmetic() {}

    /**
     * @param up 1 for a rise of the threshold or more, −1 for such a fall, 0 for neither
     */
    record Pace(int up, BigDecimal rate) {

        /** One in units of the threshold: at least 1 or at most −1 goes somewhere. */
        private static Pace of(BigDecimal numerator, BigDecimal threshold, BigDecimal rate) {
            int up = numerator.compareTo(threshold) >= 0 ? 1 : numerator.compareTo(threshold.negate()) <= 0 ? -1 : 0;
            return new Pace(up, rate);
        }
    }

    /** Whether a window of counts has a mean under ten. */
    static boolean isRare(Map<Integer, BigDecimal> window) {
        return sum(window.values()).compareTo(TEN.multiply(count(window))) < 0;
    }

    /**
     * @param before the five years before the window; read for points alone
     */
    static Pace pace(
            Travel.Measure measure,
            NavigableMap<Integer, BigDecimal> window,
            NavigableMap<Integer, BigDecimal> before) {
        return switch (measure) {
            case PLACES -> places(window);
            case POINTS -> points(window, before);
            case RELATIVE, EVENTS -> isAboveZero(window) ? compound(window) : straight(window);
        };
    }

    /** Where the last year alone went against the year before: as {@link Pace#up}; 0 without the year before. */
    static int step(Travel.Measure measure, NavigableMap<Integer, BigDecimal> window) {
        BigDecimal now = window.lastEntry().getValue();
        BigDecimal before = window.get(window.lastKey() - 1);
        if (before == null) {
            return 0;
        }
        BigDecimal change = now.subtract(before);
        BigDecimal threshold = switch (measure) {
            case PLACES, POINTS -> BigDecimal.ONE;
            case RELATIVE, EVENTS -> before.abs().movePointLeft(2);
        };
        return change.abs().compareTo(threshold) >= 0 ? change.signum() : 0;
    }

    private static Pace places(NavigableMap<Integer, BigDecimal> window) {
        BigDecimal change =
                window.lastEntry().getValue().subtract(window.firstEntry().getValue());
        BigDecimal years = BigDecimal.valueOf(years(window));
        return Pace.of(change, years, change.divide(years, MathContext.DECIMAL64));
    }

    private static Pace points(Map<Integer, BigDecimal> window, Map<Integer, BigDecimal> before) {
        BigDecimal both = count(window).multiply(count(before));
        BigDecimal difference = sum(window.values())
                .multiply(count(before))
                .subtract(sum(before.values()).multiply(count(window)));
        return Pace.of(difference, both, difference.divide(both, MathContext.DECIMAL64));
    }

    /** The compound change from the first to the last; its comparison needs no root. */
    private static Pace compound(NavigableMap<Integer, BigDecimal> window) {
        BigDecimal first = window.firstEntry().getValue();
        BigDecimal last = window.lastEntry().getValue();
        int years = years(window);
        int up = last.compareTo(first.multiply(ONE_MORE.pow(years))) >= 0
                ? 1
                : last.compareTo(first.multiply(ONE_LESS.pow(years))) <= 0 ? -1 : 0;
        double ratio = last.divide(first, MathContext.DECIMAL64).doubleValue();
        return new Pace(up, BigDecimal.valueOf(Math.pow(ratio, 1.0 / years) - 1));
    }

    /** The slope of least squares over the mean absolute level. */
    private static Pace straight(NavigableMap<Integer, BigDecimal> window) {
        BigDecimal n = count(window);
        BigDecimal time = BigDecimal.ZERO;
        BigDecimal square = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> it : window.entrySet()) {
            BigDecimal year = BigDecimal.valueOf(it.getKey() - window.firstKey());
            time = time.add(year);
            square = square.add(year.multiply(year));
            product = product.add(year.multiply(it.getValue()));
        }
        BigDecimal level = sum(window.values().stream().map(BigDecimal::abs).toList());
        if (level.signum() == 0) {
            return new Pace(0, BigDecimal.ZERO);
        }
        BigDecimal rise = n.multiply(product)
                .subtract(time.multiply(sum(window.values())))
                .multiply(n);
        BigDecimal whole = n.multiply(square).subtract(time.multiply(time)).multiply(level);
        return Pace.of(rise.multiply(HUNDRED), whole, rise.divide(whole, MathContext.DECIMAL64));
    }

    private static boolean isAboveZero(Map<Integer, BigDecimal> window) {
        return window.values().stream().allMatch(it -> it.signum() > 0);
    }

    private static int years(NavigableMap<Integer, BigDecimal> window) {
        return window.lastKey() - window.firstKey();
    }

    private static BigDecimal count(Map<Integer, BigDecimal> window) {
        return BigDecimal.valueOf(window.size());
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
