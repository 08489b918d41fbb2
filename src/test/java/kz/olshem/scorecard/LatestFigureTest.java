package kz.olshem.scorecard;

import static kz.olshem.series.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Indicator;
import kz.olshem.series.Observation;
import kz.olshem.series.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestFigureTest {

    private static Optional<Observation> latest(Indicator indicator, String periods) {
        List<Observation> all = Arrays.stream(periods.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> observation("a", it, "1"))
                .toList();
        return LatestFigure.of(
                indicator,
                frequency -> all.stream()
                        .filter(it -> it.period().frequency() == frequency)
                        .reduce((one, other) -> other));
    }

    /** Population is a stock of the first day: 2026 is 1 January 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025 2025-12, 2025-12",
        "2026 2025-12, 2026",
        "2026 2026-01, 2026",
        "2026 2026-09, 2026-09",
        "2025, 2025",
        "2025-03, 2025-03"
    })
    void of_a_stock_the_newest_day_counts(String periods, String latest) {
        Indicator population = ShippedRelease.SNAPSHOT.catalogue().indicator("population");
        assertThat(latest(population, periods).orElseThrow().period()).isEqualTo(Samples.period(latest));
    }

    @ParameterizedTest
    @CsvSource({"2025 2026-Q1, 2025", "2026-Q1, 2026-Q1"})
    void what_comes_about_in_a_period_is_told_by_its_main_kind(String periods, String latest) {
        Indicator wage = ShippedRelease.SNAPSHOT.catalogue().indicator("average-monthly-wage");
        assertThat(latest(wage, periods).orElseThrow().period()).isEqualTo(Samples.period(latest));
    }
}
