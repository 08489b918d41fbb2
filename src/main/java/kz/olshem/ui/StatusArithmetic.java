package kz.olshem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import kz.olshem.catalogue.Figures;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Assessment;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Rule;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Status;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;

/** The sum behind a status, line by line, so that anyone can do it again by hand. */
class StatusArithmetic extends Div {

    private static final int EXACT = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Words words;
    private final transient Language language;
    private final Div rows = Parts.block("ar");

    StatusArithmetic(Score score, Scorecard scorecard, Language language) {
        this.language = language;
        this.words = Words.of(language);
        Assessment assessment = score.assessment();
        if (assessment == null) {
            add(new H3(words.text("status.INFO")), new Paragraph(words.text("drawer.neutral")));
        } else {
            add(new H3(words.text("drawer.why", "status", words.text("status." + assessment.status()))));
            if (assessment.isAssessed()) {
                arithmetic(score, assessment);
            } else {
                reason(score, assessment);
            }
        }
        for (Target benchmark :
                scorecard.snapshot().benchmarks(score.indicator().code(), scorecard.territory())) {
            Figures figures = Figures.of(score.indicator(), benchmark.value(), language);
            add(new Paragraph(words.text("drawer.benchmark", "value", figures.text(benchmark.value()))));
        }
        if (score.flags().contains(Flag.STALE) && score.latest() != null) {
            add(new Paragraph(words.text(
                    "drawer.stale", "period", PeriodText.of(score.latest().period(), language))));
        }
        if (score.target() != null) {
            add(
                    new H3(words.text("drawer.target-document")),
                    new SourceLine(scorecard.snapshot(), score.target(), language));
            if (score.target().baseline() != null) {
                add(Parts.styled(new Paragraph(words.text("drawer.baseline-note")), "cap"));
            }
        }
    }

    private void reason(Score score, Assessment assessment) {
        if (assessment.reason() == null) {
            return;
        }
        row(words.text("drawer.reason"), new Div(words.text("reason." + assessment.reason())));
        if (assessment.value() != null && score.latest() != null) {
            Figures figures = Figures.of(score.indicator(), assessment.value(), language);
            row(
                    words.text(
                            "drawer.actual",
                            "period",
                            PeriodText.of(score.latest().period(), language)),
                    new Div(figures.text(assessment.value())));
        }
        if (assessment.target() != null) {
            Figures figures = Figures.of(score.indicator(), assessment.target(), language);
            row(
                    words.text(
                            "drawer.target",
                            "period",
                            assessment.targetAt() == null ? "—" : PeriodText.ofMoment(assessment.targetAt(), language)),
                    new Div(figures.text(assessment.target())));
        }
        row(words.text("drawer.next"), new Div(words.text("next." + assessment.reason())));
        add(rows);
    }

    private void arithmetic(Score score, Assessment it) {
        BigDecimal largest = it.value() == null ? BigDecimal.ONE : it.value();
        Figures figures = Figures.of(score.indicator(), largest, language).withDecimals(EXACT);
        if (!figures.unit().isEmpty()) {
            add(Parts.text("cap", figures.unit()));
        }
        boolean range = it.rule() == Rule.RANGE;
        value("drawer.baseline", it.baselineAt(), it.baseline(), figures);
        value(range ? "drawer.target.lower" : "drawer.target", it.targetAt(), it.target(), figures);
        if (it.upper() != null) {
            row(words.text("drawer.target.upper"), new Div(figures.number(it.upper())));
        }
        if (it.timeGone() != null && it.baselineAt() != null && it.targetAt() != null && it.valueAt() != null) {
            row(
                    words.text(
                            "drawer.time",
                            "gone",
                            years(Math.min(it.valueAt(), it.targetAt()) - it.baselineAt()),
                            "all",
                            years(it.targetAt() - it.baselineAt())),
                    new Div(Numbers.format(it.timeGone(), 4, language)));
        }
        if (it.expected() != null && it.rule() != null) {
            boolean path = it.trajectory() != Trajectory.LINEAR;
            boolean flat = !it.rule().hasJourney()
                    || (it.targetAt() != null && it.valueAt() != null && it.valueAt() >= it.targetAt());
            row(
                    words.text(flat ? "drawer.expected.floor" : path ? "drawer.expected.path" : "drawer.expected"),
                    new Div(figures.number(it.expected())));
        }
        value("drawer.actual", it.valueAt(), it.value(), figures);
        if (it.gap() != null) {
            boolean down = it.rule() == Rule.DOWN || it.rule() == Rule.FLOOR_DOWN;
            row(
                    words.text(range ? "drawer.gap.range" : down ? "drawer.gap.down" : "drawer.gap"),
                    new Div(figures.signed(it.gap())));
        }
        if (it.journey() != null) {
            row(words.text(range ? "drawer.journey.range" : "drawer.journey"), new Div(figures.number(it.journey())));
        }
        if (it.nearLimit() != null && it.farLimit() != null && isOnTheWay(it.status())) {
            row(words.text("drawer.near", "share", share(it.near())), new Div(figures.number(it.nearLimit())));
            if (it.status() != Status.ON_TRACK) {
                row(words.text("drawer.far", "share", share(it.far())), new Div(figures.number(it.farLimit())));
            }
        }
        Div total = Parts.block("total", Parts.text("", verdict(it)), Parts.badge(it, language, false));
        add(rows, total);
        if (it.rule() != null && it.rule().isFloor()) {
            add(Parts.styled(new Paragraph(words.text("drawer.floor-note")), "cap"));
        }
    }

    private static boolean isOnTheWay(Status status) {
        return switch (status) {
            case ON_TRACK, AT_RISK, OFF_TRACK -> true;
            case MET, MET_EARLY, MISSED, NOT_ASSESSABLE -> false;
        };
    }

    /** The comparison that decided. */
    private String verdict(Assessment it) {
        if (isOnTheWay(it.status())) {
            return words.text("drawer.verdict." + it.status(), "near", share(it.near()), "far", share(it.far()));
        }
        if (it.rule() == Rule.HOLD || it.rule() == Rule.RANGE) {
            return words.text(it.status() == Status.MISSED ? "drawer.verdict.not-reached" : "drawer.verdict.reached");
        }
        boolean down = it.rule() == Rule.DOWN || it.rule() == Rule.FLOOR_DOWN;
        return words.text("drawer.verdict." + it.status() + (down ? ".down" : ""));
    }

    private void value(
            String key,
            @org.jspecify.annotations.Nullable Integer at,
            @org.jspecify.annotations.Nullable BigDecimal value,
            Figures figures) {
        if (value != null) {
            row(
                    words.text(key, "period", at == null ? "—" : PeriodText.ofMoment(at, language)),
                    new Div(figures.number(value)));
        }
    }

    private void row(String label, Component value) {
        rows.add(Parts.block("arow", Parts.text("", label), value));
    }

    private String share(BigDecimal fraction) {
        return Numbers.exact(fraction.multiply(HUNDRED), language);
    }

    private String years(int months) {
        return Numbers.exact(
                BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), MathContext.DECIMAL32), language);
    }
}
