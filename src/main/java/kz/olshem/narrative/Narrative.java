package kz.olshem.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Pace;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Observation;
import kz.olshem.series.Revision;
import org.jspecify.annotations.Nullable;

/** What the figures say, in sentences: every one of its numbers comes from the score. */
public final class Narrative {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Score score;
    private final Scope scope;
    private final Language language;
    private final Words words;

    private Narrative(Score score, Scope scope, Language language) {
        this.score = score;
        this.scope = scope;
        this.language = language;
        this.words = Words.of(language);
    }

    public static Narrative of(Score score, Language language) {
        return of(score, Scope.ALL, language);
    }

    /**
     * @param scope which figures the score is of
     */
    public static Narrative of(Score score, Scope scope, Language language) {
        return new Narrative(score, scope, language);
    }

    /** The way to write this score's figures: scaled by the latest, fine enough to tell it from the target. */
    public FigureFormat figures() {
        Observation latest = score.latest();
        FigureFormat figures =
                FigureFormat.of(score.indicator(), latest == null ? BigDecimal.ZERO : latest.value(), language);
        Assessment assessment = score.assessment();
        if (assessment == null || assessment.value() == null) {
            return figures;
        }
        if (assessment.expected() != null) {
            figures = figures.tellingApart(assessment.value(), assessment.expected());
        }
        return assessment.target() == null ? figures : figures.tellingApart(assessment.value(), assessment.target());
    }

    /** The latest figure in its period, and how it stands: one or two sentences. */
    public String sentence() {
        Observation latest = score.latest();
        if (latest == null) {
            return scope.years().isEmpty()
                    ? words.text("say.no-data")
                    : words.text("say.no-data-years", "years", scope.years());
        }
        FigureFormat figures = figures();
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "say.value",
                "value",
                figures.text(latest.value()),
                "period",
                FigureTime.in(score.indicator(), latest.period(), language),
                "note",
                note()));
        parts.add(standing(figures));
        // A sentence that ends in an abbreviation ("п.п.") has its full stop already.
        return String.join(" ", parts).replace("..", ".").strip();
    }

    private String standing(FigureFormat figures) {
        Assessment assessment = score.assessment();
        if (assessment == null || assessment.target() == null || !assessment.isAssessed()) {
            String change = change();
            return change.isEmpty() ? "" : words.text("say.change", "change", change);
        }
        String target = figures.text(assessment.target());
        String due = assessment.targetAt() == null ? "" : PeriodText.of(assessment.targetAt(), language);
        return switch (assessment.status()) {
            case MET -> words.text("say.met", "target", target, "due", due);
            case MET_EARLY -> words.text("say.met-early", "target", target, "due", due);
            case MISSED ->
                words.text("say.missed", "target", target, "due", due, "gap", difference(assessment, figures));
            case ON_TRACK, AT_RISK, OFF_TRACK -> onTheWay(assessment, figures, target, due);
            case NOT_ASSESSABLE -> "";
        };
    }

    private String onTheWay(Assessment assessment, FigureFormat figures, String target, String due) {
        String plan = assessment.expected() == null
                ? ""
                : words.text("say.plan", "expected", figures.text(assessment.expected())) + " ";
        Pace pace = score.pace();
        String goal = pace == null || pace.recent() == null
                ? words.text("say.goal", "target", target, "due", due)
                : words.text(
                        "say.goal-pace",
                        "target",
                        target,
                        "due",
                        due,
                        "needed",
                        figures.signedText(pace.needed()),
                        "recent",
                        figures.signedText(pace.recent()));
        return plan + goal;
    }

    /** How far the value is from the target: in points for percentages, else in the unit. */
    private String difference(Assessment assessment, FigureFormat figures) {
        BigDecimal gap = assessment.value() == null || assessment.target() == null
                ? BigDecimal.ZERO
                : assessment.value().subtract(assessment.target());
        return difference(score.indicator(), gap, figures, language);
    }

    /** A difference of two values of an indicator with its sign, in points where values are percentages. */
    public static String difference(
            Indicator indicator, BigDecimal difference, FigureFormat figures, Language language) {
        return indicator.unit().isPercent() || indicator.unit().isGrowthRate()
                ? points(difference, figures.decimals(), language)
                : figures.signedText(difference);
    }

    /** The change on the year before with its sign and unit; empty where there is none. */
    public String change() {
        return switch (score.growth()) {
            case Growth.Relative it -> percent(it.fraction());
            case Growth.Points it ->
                score.indicator().unit().isRank()
                        ? figures().signedText(it.points())
                        : points(it.points(), figures().decimals(), language);
            case Growth.Absolute it -> figures().signedText(it.difference());
            case Growth.Undefined it -> "";
        };
    }

    /** The observation that the change is against; null where there is none. */
    public @Nullable Observation before() {
        return score.growth().earlier().orElse(null);
    }

    private String percent(BigDecimal fraction) {
        return words.text("percent", "number", Numbers.signed(fraction.multiply(HUNDRED), 1, language));
    }

    private static String points(BigDecimal points, int decimals, Language language) {
        return Words.of(language).text("points", "number", Numbers.signed(points, Math.max(1, decimals), language));
    }

    /** What was said of a period first, what replaced it, and why where that was said. */
    public static String revision(Indicator indicator, Revision revision, Language language) {
        LocalizedText note = revision.now().note();
        String why = note == null ? "" : note.in(language);
        String said = revised(indicator, revision, language);
        return why.isEmpty() ? said : Words.of(language).text("drawer.revision.why", "revision", said, "why", why);
    }

    private static String revised(Indicator indicator, Revision revision, Language language) {
        // A small revision of a large sum is lost in rounding, and the old figure is to be found in the old table.
        FigureFormat figures = FigureFormat.asPublished(
                indicator, List.of(revision.before().value(), revision.now().value()), language);
        return Words.of(language)
                .text(
                        "drawer.revision",
                        "period",
                        PeriodText.of(revision.now().period(), language),
                        "before",
                        figures.text(revision.before().value()),
                        "from",
                        String.valueOf(revision.from()),
                        "now",
                        figures.text(revision.now().value()),
                        "to",
                        String.valueOf(revision.to()));
    }

    private String note() {
        String remark = remark();
        return remark.isEmpty() ? "" : words.text("say.note", "flag", remark);
    }

    /** What the figure is relative to, and that it may change yet or is an estimate; empty for neither. */
    String remark() {
        String unsettled = score.flags().contains(Flag.PROVISIONAL)
                ? words.text("flag.PROVISIONAL")
                : score.flags().contains(Flag.ESTIMATE) ? words.text("flag.ESTIMATE") : "";
        return Stream.of(scope.basis(), unsettled).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The status in words with its reason, for those who hear it: {@code Not assessable · no target}. */
    public String standingWords() {
        Assessment assessment = score.assessment();
        if (assessment == null) {
            return words.text("status.INFO");
        }
        String status = words.text("status." + assessment.status());
        return assessment.status() == Status.NOT_ASSESSABLE && assessment.reason() != null
                ? status + " · " + words.text("reason." + assessment.reason())
                : status;
    }
}
