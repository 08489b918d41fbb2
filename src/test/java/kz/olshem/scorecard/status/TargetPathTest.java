package kz.olshem.scorecard.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.olshem.ShippedRelease;
import kz.olshem.kernel.Moment;
import kz.olshem.scorecard.Score;
import org.junit.jupiter.api.Test;

/** The way of a target as it is drawn. */
class TargetPathTest {

    private static NavigableMap<Moment, BigDecimal> path(String indicator, String territory) {
        Score score = ShippedRelease.score(indicator, territory);
        return TargetPath.yearly(
                Objects.requireNonNull(score.target()),
                Objects.requireNonNull(score.assessment()),
                score.indicator().observedAt());
    }

    @Test
    void a_path_holds_its_baseline_every_year_and_its_target() {
        var path = path("gross-regional-product", "KZ-75");
        assertThat(path.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(2024, 2030)
                        .mapToObj(Moment::endOf)
                        .toList());
        assertThat(path.firstEntry().getValue()).isEqualByComparingTo("31294466.7");
        assertThat(path.lastEntry().getValue()).isEqualByComparingTo("70000000");
    }

    @Test
    void a_target_without_a_baseline_is_a_point() {
        assertThat(path("it-services-exports", "KZ")).containsOnlyKeys(Moment.endOf(2026));
    }

    @Test
    void a_target_without_a_date_has_no_path() {
        assertThat(path("buildings-seismically-audited", "KZ-75")).isEmpty();
    }
}
