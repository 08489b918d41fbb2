package kz.olshem.scorecard.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever the figures are, over cases drawn with a fixed seed. */
class AssessmentPropertiesTest {

    private static final int CASES = 4000;
    private static final BigDecimal MIRROR = BigDecimal.ONE.negate();

    /** From the best to the worst; before the due date only these can be given. */
    private static final List<Status> BEST_FIRST =
            List.of(Status.MET_EARLY, Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK);

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(-400, 401), random.nextInt(0, 3));
    }

    /** Few different numbers, so that ties, zeros and exact limits come up often. */
    private static AssessmentInputs draw(Random random, Target.Goal goal, List<Trajectory> trajectories) {
        int start = 2000 * 12 + random.nextInt(24);
        int length = random.nextInt(-1, 120);
        String target = number(random).toPlainString();
        AssessmentInputs drawn = AssessmentInputs.of(
                        random.nextBoolean() ? 1 : -1,
                        goal,
                        number(random).toPlainString(),
                        number(random).toPlainString(),
                        target)
                .months(start, start + random.nextInt(-2, 130), start + length);
        if (goal == Target.Goal.RANGE) {
            drawn = drawn.upper(new BigDecimal(target)
                    .add(BigDecimal.valueOf(random.nextInt(0, 30)))
                    .toPlainString());
        }
        if (random.nextInt(3) == 0) {
            drawn = drawn.tolerating("2.5");
        }
        Trajectory trajectory = trajectories.get(random.nextInt(trajectories.size()));
        drawn = drawn.along(trajectory);
        for (int year = 2002; year < 2008; year += 2) {
            drawn = drawn.milestone(year, number(random).toPlainString());
        }
        return random.nextInt(8) == 0 ? drawn.withoutBaseline() : drawn;
    }

    private static Stream<AssessmentInputs> cases(List<Trajectory> trajectories) {
        Random random = new Random(75);
        return Stream.generate(() ->
                        draw(random, Target.Goal.values()[random.nextInt(Target.Goal.values().length)], trajectories))
                .limit(CASES);
    }

    private static final List<Trajectory> EXACT = List.of(Trajectory.LINEAR, Trajectory.MILESTONES, Trajectory.STEP);

    @Test
    void lower_is_better_is_higher_is_better_seen_in_a_mirror() {
        assertThat(cases(List.of(Trajectory.values()))
                        .filter(it -> it.status() != it.scaled(MIRROR).status()))
                .isEmpty();
    }

    @Test
    void the_unit_of_the_figures_does_not_matter() {
        BigDecimal thousand = new BigDecimal("0.001");
        BigDecimal odd = new BigDecimal("37.3");
        assertThat(cases(EXACT)
                        .filter(it -> it.status() != it.scaled(thousand).status()
                                || it.status() != it.scaled(odd).status()))
                .isEmpty();
    }

    @Test
    void a_better_value_is_never_judged_worse_before_the_date() {
        Random random = new Random(71);
        assertThat(Stream.generate(() -> draw(random, Target.Goal.REACH, EXACT))
                        .limit(CASES)
                        .filter(it -> BEST_FIRST.contains(it.status()))
                        .filter(it -> {
                            BigDecimal step = BigDecimal.valueOf(
                                    it.question().sign() * (long) random.nextInt(1, 60), random.nextInt(0, 3));
                            BigDecimal value = it.question().value();
                            Status better = it.value(value == null ? step : value.add(step))
                                    .status();
                            return BEST_FIRST.indexOf(better) > BEST_FIRST.indexOf(it.status());
                        }))
                .isEmpty();
    }

    @Test
    void every_status_and_reason_that_the_draw_can_give_comes_up() {
        assertThat(cases(EXACT).map(AssessmentInputs::status).distinct()).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void what_is_reached_by_rounding_only_is_never_met() {
        assertThat(cases(EXACT)
                        .filter(it -> it.question().goal() == Target.Goal.REACH)
                        .map(AssessmentInputs::answer)
                        .filter(it -> it.status() == Status.MET || it.status() == Status.MET_EARLY)
                        .filter(it -> it.rule() == null
                                || it.value() == null
                                || it.target() == null
                                || it.value().subtract(it.target()).signum()
                                                * it.rule().sign()
                                        < 0))
                .isEmpty();
    }
}
