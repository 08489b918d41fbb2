package kz.olshem.scorecard.change;

import static kz.olshem.series.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.scorecard.status.AssessmentInputs;
import kz.olshem.series.Observation;
import org.junit.jupiter.api.Test;

class PaceTest {

    /** Figures of one year after the other, the last one that of 2024. */
    private static List<Observation> years(String values) {
        List<String> numbers = List.of(values.split(" "));
        List<Observation> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            points.add(observation("a", String.valueOf(2025 - numbers.size() + i), numbers.get(i)));
        }
        return points;
    }

    @Test
    void the_pace_needed_is_the_rest_of_the_way_over_the_rest_of_the_time() {
        Pace pace = Pace.of(AssessmentInputs.up("10", "14", "20").answer(), years("10 11 12 13 14"));
        assertThat(pace).isNotNull().satisfies(it -> {
            assertThat(it.needed()).isEqualByComparingTo("1");
            assertThat(it.recent()).isEqualByComparingTo("1");
        });
    }

    @Test
    void the_recent_pace_is_that_of_the_last_five_points() {
        Pace pace = Pace.of(AssessmentInputs.up("10", "14", "20").answer(), years("900 500 10 12 14 16 18"));
        assertThat(pace).isNotNull().satisfies(it -> assertThat(it.recent()).isEqualByComparingTo("2"));
    }

    @Test
    void one_point_has_no_recent_pace() {
        Pace pace = Pace.of(AssessmentInputs.up("10", "14", "20").answer(), years("14"));
        assertThat(pace).isNotNull().satisfies(it -> assertThat(it.recent()).isNull());
    }

    @Test
    void what_is_reached_due_or_without_a_way_needs_no_pace() {
        List<Observation> points = years("10 11 12");
        assertThat(Pace.of(AssessmentInputs.up("10", "21", "20").answer(), points))
                .isNull();
        assertThat(Pace.of(AssessmentInputs.up("10", "19", "20").asked(2030).answer(), points))
                .isNull();
        assertThat(Pace.of(AssessmentInputs.up("10", "12", "20").undated().answer(), points))
                .isNull();
        assertThat(Pace.of(AssessmentInputs.hold("10", "12", "10").answer(), points))
                .isNull();
        assertThat(Pace.of(AssessmentInputs.up("20", "12", "10").answer(), points))
                .isNull();
    }
}
