package kz.olshem.scorecard;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.TEXT;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Samples;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;

class ScorecardEngineTest {

    private static final IndicatorCode A = new IndicatorCode("a");

    private static Target target(String baseline, String period) {
        return new Target(
                A,
                CITY,
                Target.Kind.TARGET,
                Target.Goal.REACH,
                new BigDecimal("100"),
                null,
                period(period),
                period(baseline),
                null,
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                "s1");
    }

    private static Score score(Target target, List<SeriesEvent> events, Observation... observations) {
        return ScorecardEngine.scorecard(
                        Samples.snapshot(Samples.catalogue("a"), List.of(observations), List.of(target), events),
                        CITY,
                        LocalDate.of(2026, 1, 1))
                .score(A);
    }

    private static SeriesEvent event(String period, SeriesEvent.Kind kind) {
        return new SeriesEvent(A, CITY, period(period), kind, TEXT);
    }

    private static Score scoreWith(SeriesEvent... events) {
        return score(
                target("2020", "2030"),
                List.of(events),
                observation("a", "2020", "50"),
                observation("a", "2024", "70"),
                observation("a", "2025", "75"));
    }

    @Test
    void a_break_after_the_baseline_blocks_the_status() {
        assertThat(scoreWith(event("2022", SeriesEvent.Kind.BREAK)).reason()).contains(Reason.BREAK_IN_SERIES);
        assertThat(scoreWith(event("2025", SeriesEvent.Kind.BREAK)).reason()).contains(Reason.BREAK_IN_SERIES);
    }

    @Test
    void a_break_at_the_baseline_or_an_event_blocks_nothing() {
        assertThat(scoreWith(event("2020", SeriesEvent.Kind.BREAK)).status()).contains(Status.ON_TRACK);
        assertThat(scoreWith(event("2022", SeriesEvent.Kind.EVENT)).status()).contains(Status.ON_TRACK);
    }

    @Test
    void a_figure_flagged_as_a_break_is_one() {
        Observation flagged = new Observation(A, CITY, period("2023"), new BigDecimal("60"), ObservationStatus.B, "s1");
        assertThat(score(
                                target("2020", "2030"),
                                List.of(),
                                observation("a", "2020", "50"),
                                flagged,
                                observation("a", "2025", "75"))
                        .reason())
                .contains(Reason.BREAK_IN_SERIES);
    }

    @Test
    void what_is_planned_or_expected_is_not_judged() {
        Observation expected =
                new Observation(A, CITY, period("2026"), new BigDecimal("99"), ObservationStatus.F, "s1");
        Score judged = score(
                target("2020", "2030"),
                List.of(),
                observation("a", "2020", "50"),
                observation("a", "2024", "70"),
                observation("a", "2025", "75"),
                expected);
        assertThat(judged.latest()).isEqualTo(observation("a", "2025", "75"));
        assertThat(judged.status()).contains(Status.ON_TRACK);
    }

    @Test
    void nothing_is_said_to_have_grown_on_what_was_only_expected() {
        Observation expected =
                new Observation(A, CITY, period("2024"), new BigDecimal("50"), ObservationStatus.F, "s1");
        assertThat(score(target("2020", "2030"), List.of(), expected, observation("a", "2025", "75"))
                        .growth())
                .isEqualTo(new Growth.Undefined(Growth.Why.NO_EARLIER_PERIOD));
    }

    @Test
    void no_change_is_said_across_a_break() {
        assertThat(scoreWith(event("2025", SeriesEvent.Kind.BREAK)).growth())
                .isEqualTo(new Growth.Undefined(Growth.Why.BREAK_BETWEEN));
        assertThat(scoreWith(event("2024", SeriesEvent.Kind.BREAK)).growth()).isInstanceOf(Growth.Relative.class);
    }

    @Test
    void a_target_due_before_its_baseline_is_called_a_mistake_even_without_the_figure_of_the_baseline() {
        assertThat(score(target("2024", "2023"), List.of(), observation("a", "2025", "75"))
                        .reason())
                .contains(Reason.BAD_PERIODS);
    }

    @Test
    void a_baseline_without_a_figure_is_no_baseline() {
        assertThat(score(target("2020", "2030"), List.of(), observation("a", "2025", "75"))
                        .reason())
                .contains(Reason.NO_BASELINE);
    }

    @Test
    void the_newest_figure_of_the_kind_of_the_target_is_judged() {
        Score score = score(
                target("2020", "2030"),
                List.of(),
                observation("a", "2020", "50"),
                observation("a", "2024", "70"),
                observation("a", "2025-01/2025-09", "1"),
                observation("a", "2025-Q3", "2"));
        assertThat(score.assessment())
                .isNotNull()
                .satisfies(it -> assertThat(it.value()).isEqualByComparingTo("70"));
    }
}
