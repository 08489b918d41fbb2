package kz.olshem.series;

import java.math.BigDecimal;
import java.util.Optional;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param value  in the indicator's unit, with the decimals that it came with
 * @param source code of its {@link Source}; null for a derived figure, whose sources are those of its inputs
 * @param note   what must be known of it, such as why it was revised; null where there is nothing
 */
public record Observation(
        IndicatorCode indicator,
        TerritoryCode territory,
        Period period,
        BigDecimal value,
        ObservationStatus status,
        @Nullable String source,
        @Nullable LocalizedText note)
        implements Reported {

    /** A figure of which nothing more must be known. */
    public Observation(
            IndicatorCode indicator,
            TerritoryCode territory,
            Period period,
            BigDecimal value,
            ObservationStatus status,
            @Nullable String source) {
        this(indicator, territory, period, value, status, source, null);
    }

    /** Whether it tells of what was, and not of what is planned, forecast or expected: no other is judged or compared. */
    public boolean hasHappened() {
        return status != ObservationStatus.F;
    }

    @Override
    public Optional<BigDecimal> figure() {
        return Optional.of(value);
    }

    @Override
    public String statusCode() {
        return status.name();
    }
}
