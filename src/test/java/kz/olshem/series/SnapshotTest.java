package kz.olshem.series;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static kz.olshem.series.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Frequency;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final IndicatorCode A = new IndicatorCode("a");

    private static Snapshot with(Observation... observations) {
        return Samples.snapshot(Samples.catalogue("a", "b"), List.of(observations), List.of());
    }

    @Test
    void observations_stand_by_time_whatever_order_they_came_in() {
        Series series = with(
                        observation("a", "2025", "3"),
                        observation("a", "2023", "1"),
                        observation("a", "2024-Q4", "9"),
                        observation("a", "2024", "2"))
                .series(A, CITY);
        assertThat(series.observations(Frequency.A))
                .extracting(it -> it.value().intValue())
                .containsExactly(1, 2, 3);
        assertThat(series.latest(Frequency.Q).orElseThrow().period()).isEqualTo(period("2024-Q4"));
        assertThat(series.latest(Frequency.M)).isEmpty();
    }

    @Test
    void the_latest_figure_is_one_that_has_happened() {
        Observation expected = new Observation(A, CITY, period("2026"), new BigDecimal("9"), ObservationStatus.F, "s1");
        Series series = with(observation("a", "2024", "2"), observation("a", "2025", "3"), expected)
                .series(A, CITY);
        assertThat(series.latest(Frequency.A).orElseThrow().period()).isEqualTo(period("2025"));
        assertThat(series.latest(Frequency.A, 2))
                .extracting(it -> it.value().intValue())
                .containsExactly(2, 3);
        assertThat(series.observations(Frequency.A)).hasSize(3);
    }

    @Test
    void a_note_stays_with_its_figure() {
        Observation noted =
                new Observation(A, CITY, period("2024"), new BigDecimal("2"), ObservationStatus.A, "s1", Samples.TEXT);
        Series series = with(observation("a", "2025", "3"), noted).series(A, CITY);
        assertThat(series.observations()).extracting(Observation::note).containsExactly(Samples.TEXT, null);
    }

    @Test
    void a_quarter_is_never_answered_by_a_cumulative_period() {
        Series series = with(observation("a", "2025-01/2025-03", "3")).series(A, CITY);
        assertThat(series.at(period("2025-Q1"))).isEmpty();
        assertThat(series.at(period("2025-01/2025-03"))).isPresent();
    }

    @Test
    void what_is_not_known_is_an_empty_series() {
        Snapshot snapshot = with(observation("a", "2025", "3"));
        assertThat(snapshot.series(A, new TerritoryCode("KZ")).isEmpty()).isTrue();
        assertThat(snapshot.series()).hasSize(1);
    }

    @Test
    void a_benchmark_is_no_target() {
        Target target = target("a", "2030", "5");
        Target benchmark = new Target(
                A,
                CITY,
                Target.Kind.BENCHMARK,
                Target.Goal.REACH,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                "s1");
        Snapshot snapshot = Samples.snapshot(Samples.catalogue("a"), List.of(), List.of(benchmark, target, benchmark));
        assertThat(snapshot.target(A, CITY)).contains(target);
        assertThat(snapshot.benchmarks(A, CITY)).containsExactly(benchmark, benchmark);
        assertThat(snapshot.target(A, new TerritoryCode("KZ"))).isEmpty();
    }

    @Test
    void of_several_targets_the_farthest_is_judged_whichever_was_revised_last() {
        Target far = target("a", "2030", "70");
        Target near = target("a", "2026", "50");
        Target undated = target("a", null, "99");
        Snapshot snapshot = Samples.snapshot(Samples.catalogue("a"), List.of(), List.of(far, near, undated));
        assertThat(snapshot.targets(A, CITY)).containsExactly(undated, near, far);
        assertThat(snapshot.target(A, CITY)).contains(far);
    }

    @Test
    void a_target_that_contradicts_itself_is_refused() {
        Target sound = TargetSamples.whole();
        assertThatThrownBy(() -> new Target(
                        sound.indicator(),
                        CITY,
                        sound.kind(),
                        Target.Goal.RANGE,
                        new BigDecimal("5"),
                        new BigDecimal("4"),
                        null,
                        null,
                        null,
                        Trajectory.LINEAR,
                        new TreeMap<>(),
                        Target.USUAL_NEAR,
                        Target.USUAL_FAR,
                        null,
                        "s1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
