package kz.olshem.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one indicator are written in one place: one scale and as many decimals for a whole chart, column or
 * sentence (visual language, section 8). Sums from a million base units up are scaled to millions, billions or
 * trillions, so that one to four digits stand before the decimal sign.
 */
public final class FigureFormat {

    private static final Set<String> SCALED =
            Set.of("money-kzt", "money-usd", "money-kzt-per-person", "persons", "area-m2", "mass-t");
    private static final List<Integer> POWERS = List.of(12, 9, 6);
    private static final int SIGNIFICANT = 3;
    private static final int MOST_DECIMALS = 6;

    private final Language language;
    private final BigDecimal factor;
    private final int decimals;
    private final String unit;
    private final @Nullable UnitPattern pattern;
    private final boolean rank;

    private FigureFormat(
            Language language,
            BigDecimal factor,
            int decimals,
            String unit,
            @Nullable UnitPattern pattern,
            boolean rank) {
        this.language = language;
        this.factor = factor;
        this.decimals = decimals;
        this.unit = unit;
        this.pattern = pattern;
        this.rank = rank;
    }

    /** Figures whose unit is put behind the number as it is. */
    private FigureFormat(Language language, BigDecimal factor, int decimals, String unit) {
        this(language, factor, decimals, unit, null, false);
    }

    /**
     * The way to write figures of an indicator.
     *
     * @param largest the one that decides the scale, in the indicator's unit
     */
    public static FigureFormat of(Indicator indicator, BigDecimal largest, Language language) {
        return of(indicator.unit(), indicator.decimals(), largest, language);
    }

    /** As the other, for a unit and a number of decimals that come from no indicator. */
    public static FigureFormat of(Unit unit, int decimals, BigDecimal largest, Language language) {
        Words words = Words.of(language);
        boolean isShort = words.has("unit." + unit.code());
        String own = isShort ? words.text("unit." + unit.code()) : unit.name().in(language);
        // Per cent is written alike beside figures and changes, which have no unit.
        UnitPattern pattern = isShort || unit.isPercent() || unit.isMoney()
                ? null
                : UnitPattern.of(unit, language).orElse(null);
        if (!SCALED.contains(unit.dimension())) {
            return new FigureFormat(language, BigDecimal.ONE, decimals, own, pattern, unit.isRank());
        }
        String symbol = words.text("symbol." + unit.dimension());
        BigDecimal base = largest.abs().multiply(unit.scale());
        for (int power : POWERS) {
            BigDecimal scale = BigDecimal.TEN.pow(power);
            if (base.compareTo(scale) >= 0 && scale.compareTo(unit.scale()) >= 0) {
                boolean asStored = scale.compareTo(unit.scale()) == 0;
                int shown = asStored
                        ? decimals
                        : Math.max(1, SIGNIFICANT - wholeDigits(base.divide(scale, MathContext.DECIMAL64)));
                return new FigureFormat(
                        language,
                        unit.scale().divide(scale, MathContext.DECIMAL128),
                        shown,
                        words.text("scale." + power) + Numbers.NO_BREAK_SPACE + symbol);
            }
        }
        int power = unit.scale().precision() - unit.scale().scale() - 1;
        String label = power == 0 ? symbol : words.text("scale." + power) + Numbers.NO_BREAK_SPACE + symbol;
        return new FigureFormat(language, BigDecimal.ONE, decimals, label, power == 0 ? pattern : null, false);
    }

    /**
     * In the unit of the official table and with all decimals that the given values came with, six at the most: for
     * those who look the figures up or do the sum again.
     */
    public static FigureFormat asPublished(Indicator indicator, Collection<BigDecimal> values, Language language) {
        int decimals = values.stream()
                .mapToInt(value -> Math.min(MOST_DECIMALS, Numbers.decimals(value)))
                .max()
                .orElse(0);
        return of(indicator, BigDecimal.ZERO, language).withDecimals(decimals);
    }

    private static int wholeDigits(BigDecimal value) {
        return Math.max(1, value.precision() - value.scale());
    }

    /** The same with at least so many decimals. */
    public FigureFormat withDecimals(int wanted) {
        return wanted <= decimals ? this : new FigureFormat(language, factor, wanted, unit, pattern, rank);
    }

    /** The same with just so many decimals that two different values do not look equal. */
    public FigureFormat tellingApart(BigDecimal one, BigDecimal other) {
        return withDecimals(Numbers.decimalsToTellApart(scaled(one), scaled(other), decimals));
    }

    /** The unit in words, scale and symbol; empty for an index. */
    public String unit() {
        return unit;
    }

    /** The unit as it stands beside a number that is set apart from it: {@code раза} beside 4,2. */
    public String unit(BigDecimal value) {
        return pattern == null || rank ? unit : pattern.beside(printed(value), decimals);
    }

    /** Decimals that are printed. */
    public int decimals() {
        return decimals;
    }

    /** A value of the indicator's unit in the scale that is shown. */
    public BigDecimal scaled(BigDecimal value) {
        return value.multiply(factor);
    }

    /** The number alone. */
    public String number(BigDecimal value) {
        return Numbers.format(scaled(value), decimals, language);
    }

    /** The number with its sign, as changes are written. */
    public String signed(BigDecimal value) {
        return Numbers.signed(scaled(value), decimals, language);
    }

    /** The number with its unit, never to be torn apart. */
    public String text(BigDecimal value) {
        return pattern == null ? withUnit(number(value)) : pattern.text(number(value), printed(value), decimals);
    }

    /** A signed number with its unit. */
    public String signedText(BigDecimal value) {
        if (rank) { // "+3 places", which is no place
            BigDecimal count = printed(value).abs();
            return Words.of(language).text("places", "number", signed(value), "count", count);
        }
        return pattern == null ? withUnit(signed(value)) : pattern.text(signed(value), printed(value), decimals);
    }

    private BigDecimal printed(BigDecimal value) {
        return scaled(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String withUnit(String number) {
        return unit.isEmpty() ? number : number + Numbers.NO_BREAK_SPACE + unit.replace(' ', Numbers.NO_BREAK_SPACE);
    }
}
