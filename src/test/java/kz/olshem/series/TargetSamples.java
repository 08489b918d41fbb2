package kz.olshem.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.Period;

/** A target with everything that one can have. */
public final class TargetSamples {

    private TargetSamples() {}

    public static Target whole() {
        NavigableMap<Period, BigDecimal> milestones = new TreeMap<>();
        milestones.put(Samples.period("2026"), new BigDecimal("30.50"));
        milestones.put(Samples.period("2027-Q2"), new BigDecimal("35"));
        return new Target(
                new IndicatorCode("a"),
                Samples.CITY,
                Target.Kind.TARGET,
                Target.Goal.RANGE,
                new BigDecimal("40.0"),
                new BigDecimal("60.25"),
                Samples.period("2030"),
                Samples.period("2024"),
                LocalDate.of(2025, 12, 17),
                Trajectory.MILESTONES,
                milestones,
                new BigDecimal("0.02"),
                new BigDecimal("0.1"),
                new BigDecimal("0.5"),
                Samples.SOURCE.code());
    }
}
