package kz.olshem.scorecard.status;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.olshem.kernel.Moment;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/** Questions of tests, in whole years and short numbers: from 2020 to 2030, asked in 2024, unless said otherwise. */
public record AssessmentInputs(AssessmentInput question) {

    public static AssessmentInputs up(String baseline, String value, String target) {
        return of(1, Target.Goal.REACH, baseline, value, target);
    }

    static AssessmentInputs down(String baseline, String value, String target) {
        return of(-1, Target.Goal.REACH, baseline, value, target);
    }

    public static AssessmentInputs hold(String baseline, String value, String target) {
        return of(1, Target.Goal.HOLD, baseline, value, target);
    }

    static AssessmentInputs range(String baseline, String value, String lower, String upper) {
        return of(1, Target.Goal.RANGE, baseline, value, lower).upper(upper);
    }

    static AssessmentInputs of(int sign, Target.Goal goal, String baseline, String value, String target) {
        return new AssessmentInputs(new AssessmentInput(
                sign,
                goal,
                new BigDecimal(target),
                null,
                Moment.endOf(2030),
                new BigDecimal(baseline),
                Moment.endOf(2020),
                new BigDecimal(value),
                Moment.endOf(2024),
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                false));
    }

    public Assessment answer() {
        return Assessment.of(question);
    }

    Status status() {
        return answer().status();
    }

    private AssessmentInputs with(
            @Nullable BigDecimal upper,
            @Nullable Moment targetAt,
            @Nullable BigDecimal baseline,
            @Nullable Moment baselineAt,
            @Nullable Moment valueAt,
            Trajectory trajectory,
            NavigableMap<Moment, BigDecimal> milestones,
            @Nullable BigDecimal absolute,
            boolean broken) {
        AssessmentInput q = question;
        return new AssessmentInputs(new AssessmentInput(
                q.sign(),
                q.goal(),
                q.target(),
                upper,
                targetAt,
                baseline,
                baselineAt,
                q.value(),
                valueAt,
                trajectory,
                milestones,
                q.near(),
                q.far(),
                absolute,
                broken));
    }

    private AssessmentInputs with(@Nullable Moment targetAt, @Nullable Moment baselineAt, @Nullable Moment valueAt) {
        AssessmentInput q = question;
        return with(
                q.upper(),
                targetAt,
                q.baseline(),
                baselineAt,
                valueAt,
                q.trajectory(),
                q.milestones(),
                q.absolute(),
                q.breakAfterBaseline());
    }

    /** Moments in months since the year 0. */
    AssessmentInputs months(int baselineAt, int valueAt, int targetAt) {
        return with(new Moment(targetAt), new Moment(baselineAt), new Moment(valueAt));
    }

    AssessmentInputs years(int baselineAt, int valueAt, int targetAt) {
        return with(Moment.endOf(targetAt), Moment.endOf(baselineAt), Moment.endOf(valueAt));
    }

    public AssessmentInputs asked(int year) {
        return with(question.targetAt(), question.baselineAt(), Moment.endOf(year));
    }

    public AssessmentInputs undated() {
        return with(null, question.baselineAt(), question.valueAt());
    }

    AssessmentInputs upper(String upper) {
        AssessmentInput q = question;
        return with(
                new BigDecimal(upper),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                q.valueAt(),
                q.trajectory(),
                q.milestones(),
                q.absolute(),
                false);
    }

    AssessmentInputs withoutBaseline() {
        AssessmentInput q = question;
        return with(
                q.upper(),
                q.targetAt(),
                null,
                null,
                q.valueAt(),
                q.trajectory(),
                q.milestones(),
                q.absolute(),
                q.breakAfterBaseline());
    }

    AssessmentInputs broken() {
        AssessmentInput q = question;
        return with(
                q.upper(),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                q.valueAt(),
                q.trajectory(),
                q.milestones(),
                q.absolute(),
                true);
    }

    AssessmentInputs tolerating(String absolute) {
        AssessmentInput q = question;
        return with(
                q.upper(),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                q.valueAt(),
                q.trajectory(),
                q.milestones(),
                new BigDecimal(absolute),
                q.breakAfterBaseline());
    }

    AssessmentInputs along(Trajectory trajectory) {
        AssessmentInput q = question;
        return with(
                q.upper(),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                q.valueAt(),
                trajectory,
                q.milestones(),
                q.absolute(),
                q.breakAfterBaseline());
    }

    AssessmentInputs milestone(int year, String value) {
        AssessmentInput q = question;
        NavigableMap<Moment, BigDecimal> milestones = new TreeMap<>(q.milestones());
        milestones.put(Moment.endOf(year), new BigDecimal(value));
        return with(
                q.upper(),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                q.valueAt(),
                q.trajectory(),
                milestones,
                q.absolute(),
                q.breakAfterBaseline());
    }

    /** Everything seen in a mirror and through a glass: values times a factor, the sign turned where it is negative. */
    AssessmentInputs scaled(BigDecimal factor) {
        AssessmentInput q = question;
        NavigableMap<Moment, BigDecimal> milestones = new TreeMap<>();
        q.milestones().forEach((at, value) -> milestones.put(at, value.multiply(factor)));
        boolean mirrored = factor.signum() < 0 && q.upper() != null;
        return new AssessmentInputs(new AssessmentInput(
                q.sign() * factor.signum(),
                q.goal(),
                times(mirrored ? q.upper() : q.target(), factor),
                times(mirrored ? q.target() : q.upper(), factor),
                q.targetAt(),
                times(q.baseline(), factor),
                q.baselineAt(),
                times(q.value(), factor),
                q.valueAt(),
                q.trajectory(),
                milestones,
                q.near(),
                q.far(),
                times(q.absolute(), factor.abs()),
                q.breakAfterBaseline()));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    AssessmentInputs value(BigDecimal value) {
        AssessmentInput q = question;
        return new AssessmentInputs(new AssessmentInput(
                q.sign(),
                q.goal(),
                q.target(),
                q.upper(),
                q.targetAt(),
                q.baseline(),
                q.baselineAt(),
                value,
                q.valueAt(),
                q.trajectory(),
                q.milestones(),
                q.near(),
                q.far(),
                q.absolute(),
                q.breakAfterBaseline()));
    }
}
