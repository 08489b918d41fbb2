package kz.olshem.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.catalogue.Figures;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Assessment;
import kz.olshem.scorecard.Rule;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Status;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/** The sum behind a status step by step, so that a reader of a file can do it again by hand. */
final class Arithmetic {

    private static final int EXACT = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Score score;
    private final Language language;
    private final Words words;
    private final List<Dossier.Fact> steps = new ArrayList<>();

    Arithmetic(Score score, Language language) {
        this.score = score;
        this.language = language;
        this.words = Words.of(language);
    }

    /** Each step with its result, in the order of the sum; the last one is the comparison that decided. */
    List<Dossier.Fact> steps() {
        Assessment it = score.assessment();
        if (it == null) {
            return List.of();
        }
        Figures figures = Figures.of(score.indicator(), it.value() == null ? BigDecimal.ONE : it.value(), language)
                .withDecimals(EXACT);
        boolean range = it.rule() == Rule.RANGE;
        value("drawer.baseline", it.baselineAt(), it.baseline(), figures);
        value(range ? "drawer.target.lower" : "drawer.target", it.targetAt(), it.target(), figures);
        value("drawer.target.upper", it.targetAt(), it.upper(), figures);
        if (it.isAssessed()) {
            expected(it, figures);
        }
        value("drawer.actual", it.valueAt(), it.value(), figures);
        if (it.isAssessed()) {
            limits(it, figures);
            step(verdict(it), words.text("status." + it.status()));
        } else if (it.reason() != null) {
            step(words.text("status." + it.status()), words.text("reason." + it.reason()));
        }
        return steps;
    }

    private void expected(Assessment it, Figures figures) {
        Integer from = it.baselineAt();
        Integer due = it.targetAt();
        Integer at = it.valueAt();
        if (it.timeGone() != null && from != null && due != null && at != null) {
            String label = words.text("drawer.time", "gone", years(Math.min(at, due) - from), "all", years(due - from));
            step(label, Numbers.format(it.timeGone(), 4, language));
        }
        if (it.expected() != null && it.rule() != null) {
            boolean flat = !it.rule().hasJourney() || (due != null && at != null && at >= due);
            boolean path = it.trajectory() != Trajectory.LINEAR;
            step(
                    words.text(flat ? "drawer.expected.floor" : path ? "drawer.expected.path" : "drawer.expected"),
                    figures.text(it.expected()));
        }
    }

    private void limits(Assessment it, Figures figures) {
        boolean range = it.rule() == Rule.RANGE;
        if (it.gap() != null) {
            step(
                    words.text(range ? "drawer.gap.range" : isDown(it) ? "drawer.gap.down" : "drawer.gap"),
                    figures.signedText(it.gap()));
        }
        if (it.journey() != null) {
            step(words.text(range ? "drawer.journey.range" : "drawer.journey"), figures.text(it.journey()));
        }
        if (it.nearLimit() != null && it.farLimit() != null && isOnTheWay(it.status())) {
            step(words.text("drawer.near", "share", share(it.near())), figures.text(it.nearLimit()));
            step(words.text("drawer.far", "share", share(it.far())), figures.text(it.farLimit()));
        }
    }

    private String verdict(Assessment it) {
        if (isOnTheWay(it.status())) {
            return words.text("drawer.verdict." + it.status(), "near", share(it.near()), "far", share(it.far()));
        }
        if (it.rule() == Rule.HOLD || it.rule() == Rule.RANGE) {
            return words.text(it.status() == Status.MISSED ? "drawer.verdict.not-reached" : "drawer.verdict.reached");
        }
        return words.text("drawer.verdict." + it.status() + (isDown(it) ? ".down" : ""));
    }

    private static boolean isDown(Assessment it) {
        return it.rule() == Rule.DOWN || it.rule() == Rule.FLOOR_DOWN;
    }

    private static boolean isOnTheWay(Status status) {
        return switch (status) {
            case ON_TRACK, AT_RISK, OFF_TRACK -> true;
            case MET, MET_EARLY, MISSED, NOT_ASSESSABLE -> false;
        };
    }

    private void value(String key, @Nullable Integer at, @Nullable BigDecimal value, Figures figures) {
        if (value != null) {
            step(
                    words.text(key, "period", at == null ? DataTable.MISSING : PeriodText.ofMoment(at, language)),
                    figures.text(value));
        }
    }

    private void step(String label, String value) {
        steps.add(new Dossier.Fact(label, value));
    }

    private String share(BigDecimal fraction) {
        return Numbers.exact(fraction.multiply(HUNDRED), language);
    }

    private String years(int months) {
        return Numbers.exact(
                BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), MathContext.DECIMAL32), language);
    }
}
