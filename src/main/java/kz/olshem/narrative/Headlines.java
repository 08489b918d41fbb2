package kz.olshem.narrative;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/** The message of a slide or page: the indicator and how it stands, in one line. */
public final class Headlines {

    private final Score score;
    private final Scope scope;
    private final Language language;
    private final Words words;

    /**
     * @param scope which figures the score is of
     */
    public Headlines(Score score, Scope scope, Language language) {
        this.score = score;
        this.scope = scope;
        this.language = language;
        this.words = Words.of(language);
    }

    /** The fullest first, the name alone last. */
    public List<String> all() {
        String full = score.indicator().name().in(language);
        String key = "short." + score.indicator().code();
        String called = words.has(key) ? words.text(key) : full;
        String name = scope.basis().isEmpty() ? called : called + ", " + scope.basis();
        List<String> headlines = new ArrayList<>();
        Observation latest = score.latest();
        if (latest == null) {
            headlines.add(
                    scope.years().isEmpty()
                            ? words.text("message.no-data", "name", name)
                            : words.text("message.no-data-years", "name", name, "years", scope.years()));
        } else {
            Narrative narrative = Narrative.of(score, scope, language);
            FigureFormat figures = narrative.figures();
            String value = figures.text(latest.value());
            String when = FigureTime.in(score.indicator(), latest.period(), language);
            String standing = standing(name, value, when, figures);
            if (standing != null) {
                headlines.add(standing);
            }
            String change = narrative.change();
            if (standing == null && !change.isEmpty()) {
                headlines.add(
                        words.text("message.change", "name", name, "when", when, "value", value, "change", change));
            }
            headlines.add(words.text("message.value", "name", name, "when", when, "value", value));
        }
        headlines.add(full);
        return headlines;
    }

    private @Nullable String standing(String name, String value, String when, FigureFormat figures) {
        Assessment it = score.assessment();
        if (it == null || !it.isAssessed() || it.target() == null) {
            return null;
        }
        boolean due = switch (it.status()) {
            case MET, MET_EARLY, MISSED -> true;
            case ON_TRACK, AT_RISK, OFF_TRACK, NOT_ASSESSABLE -> false;
        };
        return words.text(
                "message." + it.status(),
                "name",
                name,
                "when",
                when,
                "value",
                value,
                "due",
                it.targetAt() == null ? "" : PeriodText.of(it.targetAt(), language),
                "target",
                figures.text(due || it.expected() == null ? it.target() : it.expected()));
    }
}
