package kz.olshem.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/** The values of an indicator as a view wants them. */
final class Values {

    private static final IndicatorCode POPULATION = new IndicatorCode("population");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Snapshot snapshot;
    private final Indicator indicator;
    private final Transformation view;
    private final @Nullable Period base;

    /**
     * @param base the period that is 100 in the index view; null in the others
     */
    Values(Snapshot snapshot, Indicator indicator, Transformation view, @Nullable Period base) {
        this.snapshot = snapshot;
        this.indicator = indicator;
        this.view = view;
        this.base = base;
    }

    /** Whether sums of this unit can be divided by heads: totals of money or mass, not averages and not rates. */
    static boolean hasPerCapita(Indicator indicator) {
        Unit unit = indicator.unit();
        boolean total = unit.dimension().equals("money-kzt") || unit.dimension().equals("mass-t");
        return total && unit.scale().compareTo(BigDecimal.ONE) > 0 && !indicator.isPerHead();
    }

    /** Whether a first year as 100 says more than the values do. */
    static boolean hasIndex(Indicator indicator) {
        Unit unit = indicator.unit();
        return !unit.isIndex()
                && !unit.isPercent()
                && !unit.isRank()
                && !unit.dimension().equals("ratio")
                && !unit.dimension().equals("magnitude");
    }

    /** The unit of the values. */
    Unit unit() {
        return switch (view) {
            case TOTAL -> indicator.unit();
            case PER_CAPITA ->
                indicator.unit().isMoney()
                        ? new Unit(
                                "kzt-per-person", "money-kzt-per-person", BigDecimal.ONE, new LocalizedText("", "", ""))
                        : new Unit("kg-per-person", "mass-per-person", BigDecimal.ONE, new LocalizedText("", "", ""));
            case INDEX -> new Unit("index-first", "index", BigDecimal.ONE, new LocalizedText("", "", ""));
        };
    }

    /** The indicator as it would be if these values were published. */
    Indicator indicator() {
        return new Indicator(
                indicator.code(),
                indicator.direction(),
                indicator.name(),
                unit(),
                decimals(),
                indicator.frequencies(),
                indicator.observedAt(),
                indicator.usualLagDays(),
                indicator.polarity(),
                indicator.headline(),
                indicator.stage(),
                indicator.derivation(),
                indicator.definition(),
                indicator.publisher(),
                indicator.methodology());
    }

    int decimals() {
        return switch (view) {
            case TOTAL -> indicator.decimals();
            case PER_CAPITA -> 0;
            case INDEX -> 1;
        };
    }

    /** Observations of the main kind of period of a territory, transformed; those that cannot be are left out. */
    List<Observation> of(TerritoryCode territory) {
        List<Observation> found = snapshot.series(indicator.code(), territory).observations(indicator.mainFrequency());
        if (view == Transformation.TOTAL) {
            return found;
        }
        List<Observation> values = new ArrayList<>();
        BigDecimal reference = view == Transformation.INDEX ? reference(territory) : null;
        for (Observation observation : found) {
            BigDecimal divisor = view == Transformation.INDEX ? reference : heads(territory, observation.period());
            if (divisor != null && divisor.signum() != 0) {
                values.add(new Observation(
                        observation.indicator(),
                        territory,
                        observation.period(),
                        observation.value().multiply(factor()).divide(divisor, MathContext.DECIMAL64),
                        view == Transformation.INDEX || !observation.hasHappened()
                                ? observation.status()
                                : ObservationStatus.E,
                        observation.source()));
            }
        }
        return values;
    }

    private BigDecimal factor() {
        if (view == Transformation.INDEX) {
            return HUNDRED;
        }
        return indicator.unit().isMoney()
                ? indicator.unit().scale()
                : indicator.unit().scale().multiply(BigDecimal.valueOf(1000));
    }

    private @Nullable BigDecimal reference(TerritoryCode territory) {
        return base == null
                ? null
                : snapshot.series(indicator.code(), territory)
                        .at(base)
                        .map(Observation::value)
                        .orElse(null);
    }

    private @Nullable BigDecimal heads(TerritoryCode territory, Period period) {
        Optional<Observation> population =
                snapshot.series(POPULATION, territory).at(new Period.Year(period.year()));
        return population.map(Observation::value).orElse(null);
    }
}
