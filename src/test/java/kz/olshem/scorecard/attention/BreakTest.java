package kz.olshem.scorecard.attention;

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
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Samples;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;

/** What is not comparable is neither a change nor a reason for attention. */
class BreakTest {

    private static final IndicatorCode A = new IndicatorCode("a");

    /** Worse than the year before and beyond its guideline, where more is better. */
    private static Scorecard fallen(SeriesEvent... events) {
        Target guideline = new Target(
                A,
                CITY,
                Target.Kind.BENCHMARK,
                Target.Goal.REACH,
                new BigDecimal("100"),
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
        return ScorecardEngine.scorecard(
                Samples.snapshot(
                        Samples.catalogue("a"),
                        List.of(observation("a", "2024", "90"), observation("a", "2025", "50")),
                        List.of(guideline),
                        List.of(events)),
                CITY,
                LocalDate.of(2026, 1, 1));
    }

    private static SeriesEvent brokenIn(String year) {
        return new SeriesEvent(A, CITY, period(year), SeriesEvent.Kind.BREAK, TEXT);
    }

    @Test
    void a_fall_beyond_a_guideline_needs_attention() {
        assertThat(Attention.of(fallen())).hasAtLeastOneElementOfType(Attention.Worse.class);
    }

    @Test
    void a_fall_across_a_break_needs_none() {
        assertThat(Attention.of(fallen(brokenIn("2025")))).noneMatch(Attention.Worse.class::isInstance);
    }

    @Test
    void a_break_is_no_change() {
        assertThat(Change.latest(fallen(brokenIn("2025")))).isEmpty();
    }

    @Test
    void a_break_before_both_years_hides_no_change() {
        assertThat(Change.latest(fallen(brokenIn("2024")))).hasSize(1);
    }
}
