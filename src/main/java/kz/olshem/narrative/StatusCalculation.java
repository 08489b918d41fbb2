package kz.olshem.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Rule;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The sum behind a status, line by line, so that anyone can do it again by hand: on a screen, on a sheet, in notes.
 *
 * @param unit    of the numbers; empty where they have none
 * @param lines   from the baseline to the limits; for what cannot be assessed, why not and what would help
 * @param verdict the comparison that decided; empty for what cannot be assessed
 */
public record StatusCalculation(String unit, List<Line> lines, String verdict) {

    private static final int EXACT_SHARE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public StatusCalculation {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the sum.
     *
     * @param text     what comes out, in words
     * @param number   the same as a number; null where it is none
     * @param decimals of the number that are shown
     */
    public record Line(String label, String text, @Nullable BigDecimal number, int decimals) {}

    /** The sum of a score; empty for a neutral indicator, which is not judged. */
    public static StatusCalculation of(Score score, Language language) {
        Assessment assessment = score.assessment();
        if (assessment == null) {
            return new StatusCalculation("", List.of(), "");
        }
        BigDecimal largest = assessment.value() == null ? BigDecimal.ONE : assessment.value();
        FigureFormat figures = FigureFormat.of(score.indicator(), largest, language);
        return assessment.isAssessed()
                ? new Writing(assessment, asPublished(score, assessment, language), language).sum()
                : new Writing(assessment, figures, language).reason(score);
    }

    /** As published: rounded numbers would not add up for those who do the sum. */
    private static FigureFormat asPublished(Score score, Assessment it, Language language) {
        List<BigDecimal> given = Stream.of(it.baseline(), it.target(), it.upper(), it.value())
                .<BigDecimal>mapMulti((value, out) -> {
                    if (value != null) {
                        out.accept(value);
                    }
                })
                .toList();
        FigureFormat figures = FigureFormat.asPublished(score.indicator(), given, language);
        return it.gap() == null || it.nearLimit() == null || it.farLimit() == null
                ? figures
                : figures.tellingApart(it.gap(), it.nearLimit()).tellingApart(it.gap(), it.farLimit());
    }

    /** Writes the lines of one assessment. */
    private static final class Writing {

        private final Assessment it;
        private final FigureFormat figures;
        private final Language language;
        private final Words words;
        private final List<Line> lines = new ArrayList<>();

        Writing(Assessment it, FigureFormat figures, Language language) {
            this.it = it;
            this.figures = figures;
            this.language = language;
            this.words = Words.of(language);
        }

        StatusCalculation reason(Score score) {
            if (it.reason() != null) {
                says("drawer.reason", "reason." + it.reason());
                if (it.value() != null && score.latest() != null) {
                    String period = PeriodText.of(score.latest().period(), language);
                    withUnit(words.text("drawer.actual", "period", period), it.value());
                }
                if (it.target() != null) {
                    FigureFormat own = FigureFormat.of(score.indicator(), it.target(), language);
                    lines.add(new Line(
                            words.text("drawer.target", "period", moment(it.targetAt())),
                            own.text(it.target()),
                            null,
                            0));
                }
                says("drawer.next", "next." + it.reason());
            }
            return new StatusCalculation("", lines, "");
        }

        StatusCalculation sum() {
            Rule rule = it.rule();
            boolean range = rule == Rule.RANGE;
            boolean down = rule == Rule.DOWN || rule == Rule.FLOOR_DOWN;
            value("drawer.baseline", it.baselineAt(), it.baseline());
            value(range ? "drawer.target.lower" : "drawer.target", it.targetAt(), it.target());
            number(words.text("drawer.target.upper"), it.upper());
            timeGone();
            if (rule != null) {
                number(words.text(expected(rule)), it.expected());
            }
            value("drawer.actual", it.valueAt(), it.value());
            if (it.gap() != null) {
                String label = words.text(range ? "drawer.gap.range" : down ? "drawer.gap.down" : "drawer.gap");
                lines.add(new Line(label, figures.signed(it.gap()), figures.scaled(it.gap()), figures.decimals()));
            }
            number(words.text(range ? "drawer.journey.range" : "drawer.journey"), it.journey());
            if (it.nearLimit() != null && it.farLimit() != null && isOnTheWay(it.status())) {
                number(words.text("drawer.near", "share", share(it.near())), it.nearLimit());
                if (it.status() != Status.ON_TRACK) {
                    number(words.text("drawer.far", "share", share(it.far())), it.farLimit());
                }
            }
            return new StatusCalculation(figures.unit(), lines, verdict(range, down));
        }

        private void timeGone() {
            if (it.timeGone() != null && it.baselineAt() != null && it.targetAt() != null && it.valueAt() != null) {
                String label = words.text(
                        "drawer.time",
                        "gone",
                        years(Math.min(
                                it.valueAt().monthsAfter(it.baselineAt()),
                                it.targetAt().monthsAfter(it.baselineAt()))),
                        "all",
                        years(it.targetAt().monthsAfter(it.baselineAt())));
                String text = Numbers.format(it.timeGone(), EXACT_SHARE, language);
                lines.add(new Line(label, text, it.timeGone(), EXACT_SHARE));
            }
        }

        private String expected(Rule rule) {
            boolean flat = !rule.hasJourney()
                    || (it.targetAt() != null
                            && it.valueAt() != null
                            && !it.valueAt().isBefore(it.targetAt()));
            boolean path = it.trajectory() != Trajectory.LINEAR;
            return flat ? "drawer.expected.floor" : path ? "drawer.expected.path" : "drawer.expected";
        }

        /** The comparison that decided. */
        private String verdict(boolean range, boolean down) {
            if (isOnTheWay(it.status())) {
                return words.text("drawer.verdict." + it.status(), "near", share(it.near()), "far", share(it.far()));
            }
            if (it.rule() == Rule.HOLD || range) {
                return words.text(
                        it.status() == Status.MISSED ? "drawer.verdict.not-reached" : "drawer.verdict.reached");
            }
            return words.text("drawer.verdict." + it.status() + (down ? ".down" : ""));
        }

        private static boolean isOnTheWay(Status status) {
            return switch (status) {
                case ON_TRACK, AT_RISK, OFF_TRACK -> true;
                case MET, MET_EARLY, MISSED, NOT_ASSESSABLE -> false;
            };
        }

        private void value(String key, @Nullable Moment at, @Nullable BigDecimal value) {
            number(words.text(key, "period", moment(at)), value);
        }

        private void number(String label, @Nullable BigDecimal value) {
            if (value != null) {
                lines.add(new Line(label, figures.number(value), figures.scaled(value), figures.decimals()));
            }
        }

        private void withUnit(String label, BigDecimal value) {
            lines.add(new Line(label, figures.text(value), null, 0));
        }

        private void says(String label, String text) {
            lines.add(new Line(words.text(label), words.text(text), null, 0));
        }

        private String moment(@Nullable Moment at) {
            return at == null ? "—" : PeriodText.of(at, language);
        }

        private String share(BigDecimal fraction) {
            return Numbers.exact(fraction.multiply(HUNDRED), language);
        }

        private String years(int months) {
            return Numbers.exact(
                    BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), MathContext.DECIMAL32), language);
        }
    }
}
