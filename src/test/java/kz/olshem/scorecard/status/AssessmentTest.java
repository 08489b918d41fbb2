package kz.olshem.scorecard.status;

import static kz.olshem.scorecard.status.AssessmentInputs.down;
import static kz.olshem.scorecard.status.AssessmentInputs.hold;
import static kz.olshem.scorecard.status.AssessmentInputs.range;
import static kz.olshem.scorecard.status.AssessmentInputs.up;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.olshem.kernel.Moment;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 40, 100, ON_TRACK",
        "0, 34.999, 100, AT_RISK",
        "0, 0, 100, OFF_TRACK",
        "-10, 0, 15, ON_TRACK",
        "-10, -1.26, 15, AT_RISK",
        "-10, -4, 15, OFF_TRACK",
        "-10, -12, -5, OFF_TRACK"
    })
    void a_zero_baseline_and_a_change_of_sign_are_ways_like_any_other(
            String baseline, String value, String target, Status status) {
        assertThat(up(baseline, value, target).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 10,    ON_TRACK",
        "2024, 9.5,   ON_TRACK",
        "2024, 10.5,  ON_TRACK",
        "2024, 9.49,  AT_RISK",
        "2024, 11.5,  AT_RISK",
        "2024, 11.51, OFF_TRACK",
        "2030, 10.5,  MET",
        "2030, 9.5,   MET",
        "2030, 10.51, MISSED",
        "2032, 9.4,   MISSED"
    })
    void what_is_held_may_stray_to_both_sides_by_the_tolerance(int year, String value, Status status) {
        assertThat(hold("10", value, "10").asked(year).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 20, 0,    ON_TRACK",
        "2024, 30, 0,    ON_TRACK",
        "2024, 25, 0,    ON_TRACK",
        "2024, 19.5, -0.5, ON_TRACK",
        "2024, 31, -1,   AT_RISK",
        "2024, 18.5, -1.5, AT_RISK",
        "2024, 32, -2,   OFF_TRACK",
        "2030, 20, 0,    MET",
        "2031, 30, 0,    MET",
        "2030, 30.1, -0.1, MISSED"
    })
    void a_range_is_kept_inside_its_bounds_and_never_early(int year, String value, String gap, Status status) {
        Assessment answer = range("40", value, "20", "30").asked(year).answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.gap()).isEqualByComparingTo(gap);
        assertThat(answer.journey()).isEqualByComparingTo("10");
        assertThat(answer.progress()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 120,    ON_TRACK",
        "2024, 106.4,  ON_TRACK",
        "2024, 106.34, ON_TRACK",
        "2024, 106.3,  AT_RISK",
        "2024, 106.22, AT_RISK",
        "2024, 106.21, OFF_TRACK",
        "2030, 106.4,  MET",
        "2030, 106.39, MISSED",
        "2030, 107.6,  MET"
    })
    void a_target_behind_its_baseline_is_a_floor(int year, String value, Status status) {
        Assessment answer = up("107.6", value, "106.4").asked(year).answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.rule()).isEqualTo(Rule.FLOOR_UP);
        assertThat(answer.progress()).isNull();
        assertThat(answer.expected()).isEqualByComparingTo("106.4");
    }

    @ParameterizedTest
    @CsvSource({"2024, 6, ON_TRACK", "2024, 7.1, ON_TRACK", "2024, 7.3, AT_RISK", "2030, 7, MET", "2030, 7.01, MISSED"})
    void a_ceiling_is_a_floor_seen_from_below(int year, String value, Status status) {
        assertThat(down("5", value, "7").asked(year).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2022, 11", "2021, 10.5", "2026, 14.5", "2029, 19"})
    void milestones_are_joined_by_straight_lines(int year, String expected) {
        Assessment answer = up("10", "9", "20")
                .along(Trajectory.MILESTONES)
                .milestone(2022, "11")
                .milestone(2025, "14")
                .milestone(2027, "15")
                .milestone(2028, "18")
                .asked(year)
                .answer();
        assertThat(answer.expected()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021, 10", "2022, 12", "2024, 12", "2025, 16", "2029, 16", "2030, 20", "2031, 20"})
    void a_step_asks_for_the_last_milestone_that_was_due(int year, String expected) {
        Assessment answer = up("10", "9", "20")
                .along(Trajectory.STEP)
                .milestone(2022, "12")
                .milestone(2025, "16")
                .asked(year)
                .answer();
        assertThat(answer.expected()).isEqualByComparingTo(expected);
    }

    @Test
    void a_geometric_way_grows_by_the_same_factor_each_year() {
        Assessment answer = up("10", "9", "1000")
                .along(Trajectory.GEOMETRIC)
                .years(2020, 2025, 2030)
                .answer();
        assertThat(answer.expected()).isEqualByComparingTo("100");
        assertThat(answer.trajectory()).isEqualTo(Trajectory.GEOMETRIC);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 40", "-10, 10, -2"})
    void a_geometric_way_from_zero_or_across_it_is_a_line_and_says_so(String baseline, String target, String expected) {
        Assessment answer =
                up(baseline, baseline, target).along(Trajectory.GEOMETRIC).answer();
        assertThat(answer.expected()).isEqualByComparingTo(expected);
        assertThat(answer.trajectory()).isEqualTo(Trajectory.LINEAR);
    }

    /** f = 1/6 of the way from 0 to 6 is 1; the limits lie 0.3 and 0.9 below it. */
    @ParameterizedTest
    @CsvSource({
        "0.7,   ON_TRACK",
        "0.6999999999999999999999999999999999999999, AT_RISK",
        "0.1,   AT_RISK",
        "0.0999999999999999999999999999999999999999, OFF_TRACK"
    })
    void a_sixth_of_the_time_is_a_sixth_of_the_way(String value, Status status) {
        assertThat(up("0", value, "6").years(2020, 2021, 2026).status()).isEqualTo(status);
    }

    /** f = 1/6 of the way from 0 to 1 has no last digit: the limits are 7/60 and 1/60. */
    @ParameterizedTest
    @CsvSource({
        "0.1166666666666666666666666666666666666667, ON_TRACK",
        "0.1166666666666666666666666666666666666666, AT_RISK",
        "0.0166666666666666666666666666666666666667, AT_RISK",
        "0.0166666666666666666666666666666666666666, OFF_TRACK"
    })
    void no_digit_of_an_endless_limit_is_lost(String value, Status status) {
        assertThat(up("0", value, "1").months(0, 2, 12).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2029, 20,     MET_EARLY",
        "2029, 19.999, ON_TRACK",
        "2030, 20,     MET",
        "2030, 19.999, MISSED",
        "2031, 20,     MET",
        "2031, 19.999, MISSED"
    })
    void on_its_date_a_target_is_met_or_missed_without_tolerance(int year, String value, Status status) {
        assertThat(up("10", value, "20").asked(year).status()).isEqualTo(status);
    }

    @Test
    void a_date_one_month_ahead_is_not_due() {
        assertThat(up("10", "19.99", "20").months(24240, 24359, 24360).status()).isEqualTo(Status.ON_TRACK);
        assertThat(up("10", "19.99", "20").months(24240, 24360, 24360).status()).isEqualTo(Status.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ON_TRACK", "0, 1, OFF_TRACK"})
    void a_journey_without_length_tolerates_nothing_by_itself(String baseline, String value, Status status) {
        assertThat(hold(baseline, value, "0").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0.5, ON_TRACK", "-0.5, ON_TRACK", "0.51, AT_RISK", "1.5, AT_RISK", "1.51, OFF_TRACK"})
    void a_journey_without_length_is_judged_by_its_absolute_tolerance(String value, Status status) {
        assertThat(hold("0", value, "0").tolerating("0.5").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"7, ON_TRACK", "7.2, ON_TRACK", "7.6, AT_RISK", "7.7, OFF_TRACK"})
    void a_range_of_one_value_is_judged_by_its_absolute_tolerance(String value, Status status) {
        assertThat(range("9", value, "7", "7").tolerating("0.2").status()).isEqualTo(status);
    }

    @Test
    void an_absolute_tolerance_does_not_widen_a_real_journey() {
        assertThat(hold("10", "11", "10").tolerating("5").status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void the_arithmetic_can_be_done_by_hand() {
        Assessment answer = up("10", "13", "20").answer();
        assertThat(answer.nearLimit()).isEqualByComparingTo("-0.5");
        assertThat(answer.farLimit()).isEqualByComparingTo("-1.5");
        assertThat(answer.journey()).isEqualByComparingTo("10");
        assertThat(answer.near()).isEqualTo(Target.USUAL_NEAR);
        assertThat(answer.baselineAt()).isEqualTo(new Moment(24240));
        assertThat(answer.valueAt()).isEqualTo(new Moment(24288));
        assertThat(answer.targetAt()).isEqualTo(new Moment(24360));
    }

    @Test
    void a_neutral_indicator_cannot_be_asked_about() {
        assertThatThrownBy(() -> AssessmentInputs.of(0, Target.Goal.REACH, "1", "2", "3"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
