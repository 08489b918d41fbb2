package kz.olshem.scorecard.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twelve vectors of the methodology, section 2: t0 = 2020, t = 2024, tT = 2030. */
class MethodologyVectorsTest {

    @ParameterizedTest(name = "vector {0}")
    @CsvSource({
        "A, UP,   10, 14.0, 20,  14.0, 0.40,   0.0, ON_TRACK",
        "B, UP,   10, 13.6, 20,  14.0, 0.36,  -0.4, ON_TRACK",
        "C, UP,   10, 13.0, 20,  14.0, 0.30,  -1.0, AT_RISK",
        "D, UP,   10, 11.0, 20,  14.0, 0.10,  -3.0, OFF_TRACK",
        "E, UP,   10,  9.0, 20,  14.0, -0.10, -5.0, OFF_TRACK",
        "F, UP,   10, 20.5, 20,  14.0, 1.05,   6.5, MET_EARLY",
        "G, DOWN, 50,   40, 30,  42,   0.50,   2,   ON_TRACK",
        "H, DOWN, 50,   45, 30,  42,   0.25,  -3,   AT_RISK",
        "I, UP,    0,   35, 100, 40,   0.35,  -5,   ON_TRACK",
        "J, DOWN,  8,    5, 0,   4.8,  0.375, -0.2, ON_TRACK",
        "K, HOLD, 10,  9.0, 10,  10,   ,      -1,   AT_RISK",
        "L, UP,   -4,   -1, 2,   -1.6, 0.50,   0.6, ON_TRACK"
    })
    void a_vector_of_the_methodology_comes_out(
            String name,
            Rule rule,
            String baseline,
            String value,
            String target,
            BigDecimal expected,
            @Nullable BigDecimal progress,
            BigDecimal gap,
            Status status) {
        AssessmentInputs questions = switch (rule) {
            case UP -> AssessmentInputs.up(baseline, value, target);
            case DOWN -> AssessmentInputs.down(baseline, value, target);
            case HOLD -> AssessmentInputs.hold(baseline, value, target);
            case FLOOR_UP, FLOOR_DOWN, RANGE -> throw new IllegalArgumentException(name);
        };
        Assessment answer = questions.answer();
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.timeGone()).isEqualByComparingTo("0.4");
        assertThat(answer.expected()).isEqualByComparingTo(expected);
        if (progress == null) {
            assertThat(answer.progress()).isNull();
        } else {
            assertThat(answer.progress()).isEqualByComparingTo(progress);
        }
        assertThat(answer.gap()).isEqualByComparingTo(gap);
        assertThat(answer.status()).isEqualTo(status);
    }
}
