package kz.olshem.series;

import java.math.BigDecimal;
import java.util.Optional;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;

/**
 * That a published figure counts no longer and that no other takes its place: no data, with the status that SDMX has for it.
 *
 * @param source code of the document that takes it back
 */
public record Withdrawal(IndicatorCode indicator, TerritoryCode territory, Period period, String source)
        implements Reported {

    /** Missing value. */
    public static final String STATUS = "M";

    @Override
    public Optional<BigDecimal> figure() {
        return Optional.empty();
    }

    @Override
    public String statusCode() {
        return STATUS;
    }
}
