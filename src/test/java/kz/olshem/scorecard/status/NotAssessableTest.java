package kz.olshem.scorecard.status;

import static kz.olshem.scorecard.status.AssessmentInputs.down;
import static kz.olshem.scorecard.status.AssessmentInputs.hold;
import static kz.olshem.scorecard.status.AssessmentInputs.range;
import static kz.olshem.scorecard.status.AssessmentInputs.up;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.olshem.kernel.Moment;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotAssessableTest {

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(up("10", "12", "20").undated(), Reason.NO_TARGET_DATE),
                Arguments.of(up("10", "25", "20").undated(), Reason.NO_TARGET_DATE),
                Arguments.of(up("10", "25", "20").undated().withoutBaseline(), Reason.NO_TARGET_DATE),
                Arguments.of(up("10", "25", "20").years(2024, 2024, 2024), Reason.BAD_PERIODS),
                Arguments.of(up("10", "25", "20").years(2024, 2025, 2023), Reason.BAD_PERIODS),
                Arguments.of(up("10", "12", "20").withoutBaseline(), Reason.NO_BASELINE),
                Arguments.of(up("10", "12", "20").withoutBaseline().broken(), Reason.NO_BASELINE),
                Arguments.of(hold("10", "10", "10").withoutBaseline(), Reason.NO_BASELINE),
                Arguments.of(range("10", "5", "4", "6").withoutBaseline(), Reason.NO_BASELINE),
                Arguments.of(up("10", "10", "20").asked(2020), Reason.ONE_POINT),
                Arguments.of(up("10", "9", "20").asked(2019), Reason.ONE_POINT),
                Arguments.of(up("10", "10", "20").asked(2020).broken(), Reason.ONE_POINT),
                Arguments.of(up("10", "19", "20").broken(), Reason.BREAK_IN_SERIES),
                Arguments.of(up("20", "19", "10").broken(), Reason.BREAK_IN_SERIES));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void the_first_reason_that_holds_is_given(AssessmentInputs questions, Reason reason) {
        Assessment answer = questions.answer();
        assertThat(answer.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.isAssessed()).isFalse();
    }

    static Stream<Arguments> assessed() {
        return Stream.of(
                Arguments.of(up("10", "21", "20").withoutBaseline(), Status.MET_EARLY),
                Arguments.of(down("30", "19", "20").withoutBaseline(), Status.MET_EARLY),
                Arguments.of(up("10", "21", "20").withoutBaseline().asked(2030), Status.MET),
                Arguments.of(up("10", "19", "20").withoutBaseline().asked(2030), Status.MISSED),
                Arguments.of(up("10", "21", "20").broken(), Status.MET_EARLY),
                Arguments.of(up("10", "19", "20").broken().asked(2031), Status.MISSED),
                Arguments.of(range("10", "5", "4", "6").withoutBaseline().asked(2030), Status.MET));
    }

    @ParameterizedTest
    @MethodSource("assessed")
    void what_is_met_or_missed_needs_no_way_there(AssessmentInputs questions, Status status) {
        Assessment answer = questions.answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reason()).isNull();
    }

    private static AssessmentInput bare(boolean target, boolean value) {
        return new AssessmentInput(
                1,
                target ? Target.Goal.REACH : null,
                target ? BigDecimal.TEN : null,
                null,
                null,
                null,
                null,
                value ? BigDecimal.ONE : null,
                value ? new Moment(24288) : null,
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                false);
    }

    @Test
    void without_data_nothing_else_is_asked() {
        assertThat(Assessment.of(bare(true, false)).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(Assessment.of(bare(false, false)).reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void without_a_target_there_is_no_status() {
        assertThat(Assessment.of(bare(false, true)).reason()).isEqualTo(Reason.NO_TARGET);
    }

    @Test
    void a_broken_series_shows_no_gap() {
        Assessment answer = up("10", "19", "20").broken().answer();
        assertThat(answer.expected()).isNull();
        assertThat(answer.gap()).isNull();
    }
}
