package kz.olshem.series;

import java.math.BigDecimal;
import java.util.Optional;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param value  in the indicator's unit, with the decimals that it came with
 * @param source code of its {@link Source}; null for a derived figure, whose sources are those of its inputs
 */
public record Observation(
        IndicatorCode indicator,
        TerritoryCode territory,
        Period period,
        BigDecimal value,
        ObservationStatus status,
        @Nullable String source)
        implements Reported {

    @Override
    public Optional<BigDecimal> figure() {
        return Optional.of(value);
    }

    @Override
    public String statusCode() {
        return status.name();
    }
}
