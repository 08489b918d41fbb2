package kz.olshem.series;

import java.math.BigDecimal;
import java.util.Optional;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What is said of a period in a list of figures: a figure, or that there is none any more. */
public sealed interface Reported permits Observation, Withdrawal {

    IndicatorCode indicator();

    TerritoryCode territory();

    Period period();

    /** Empty where there is none. */
    Optional<BigDecimal> figure();

    /** Code of SDMX CL_OBS_STATUS. */
    String statusCode();

    /** Code of its {@link Source}; null for a derived figure. */
    @Nullable
    String source();
}
