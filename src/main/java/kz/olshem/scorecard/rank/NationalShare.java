package kz.olshem.scorecard.rank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;

/** What part of the country's total a territory is. */
public final class NationalShare {

    /** Units in which a territory's figure is part of the country's sum. */
    private static final Set<String> SUMMED = Set.of(
            "kzt-million",
            "kzt-thousand",
            "persons",
            "persons-thousand",
            "kt",
            "m2-thousand",
            "enterprises",
            "companies",
            "jobs",
            "institutions");

    private NationalShare() {}

    /** The share of the country in the same period, as a fraction; empty where it is no part of a sum. */
    public static Optional<BigDecimal> ofCountry(Snapshot snapshot, Indicator indicator, Observation value) {
        boolean part = SUMMED.contains(indicator.unit().code())
                && indicator.derivation() == null
                && !indicator.isPerHead()
                && value.value().signum() >= 0
                && snapshot.catalogue().territory(value.territory()).level() != Territory.Level.COUNTRY;
        return !part
                ? Optional.empty()
                : snapshot.catalogue()
                        .countryOf(value.territory())
                        .flatMap(country -> snapshot.series(indicator.code(), country.code())
                                .at(value.period())
                                .filter(Observation::hasHappened))
                        .map(Observation::value)
                        .filter(whole -> whole.compareTo(value.value()) >= 0 && whole.signum() > 0)
                        .map(whole -> value.value().divide(whole, MathContext.DECIMAL64));
    }
}
