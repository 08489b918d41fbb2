package kz.olshem.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.RealTerms;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.rank.NationalShare;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/** The few most telling numbers of an indicator in words, a handful: for the screen, and for the files of its chart. */
public final class KeyFigures {

    private static final int BESIDE_CHART = 4;
    private static final int UNDER_SENTENCE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scorecard scorecard;
    private final Score score;
    private final @Nullable Assessment assessment;
    private final Narrative narrative;
    private final FigureFormat figures;
    private final Language language;
    private final Words words;

    /**
     * One of them.
     *
     * @param remark what to read the value against; empty for nothing
     */
    public record Fact(String label, String value, String remark) {
        static Fact of(String label, String value) {
            return new Fact(label, value, "");
        }
    }

    private KeyFigures(Scorecard scorecard, Score score, Scope scope, Language language) {
        this.scorecard = scorecard;
        this.score = score;
        this.assessment = score.assessment() != null && score.assessment().isAssessed() ? score.assessment() : null;
        this.narrative = Narrative.of(score, scope, language);
        this.figures = narrative.figures();
        this.language = language;
        this.words = Words.of(language);
    }

    public static KeyFigures of(Scorecard scorecard, Score score, Language language) {
        return of(scorecard, score, Scope.ALL, language);
    }

    /**
     * @param scope which figures the score is of
     */
    public static KeyFigures of(Scorecard scorecard, Score score, Scope scope, Language language) {
        return new KeyFigures(scorecard, score, scope, language);
    }

    /** Those that stand under the sentence of the indicator, which says its value; the most telling first. */
    public List<Fact> underSentence() {
        Observation latest = score.latest();
        return Stream.of(
                        gap(),
                        progress().or(this::target),
                        real(latest),
                        travel(),
                        rank(),
                        share(latest),
                        latest == null ? Optional.<Fact>empty() : change())
                .flatMap(Optional::stream)
                .limit(UNDER_SENTENCE)
                .toList();
    }

    /**
     * Those that stand beside the chart in a file: the value, its distance, its change, and the peers.
     *
     * @param peers what others have in the same period, in the same unit
     */
    public List<Fact> besideChart(List<Observation> peers) {
        Observation latest = score.latest();
        if (latest == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(actual(latest));
        gap().map(KeyFigures::alone).ifPresent(facts::add);
        if (assessment != null && assessment.target() != null && assessment.targetAt() != null) {
            String due = PeriodText.of(assessment.targetAt(), language);
            facts.add(Fact.of(words.text("file.target-value", "due", due), figures.text(assessment.target())));
        }
        real(latest).or(this::change).map(KeyFigures::alone).ifPresent(facts::add);
        peers.forEach(peer -> facts.add(peer(peer)));
        return facts.stream().limit(BESIDE_CHART).toList();
    }

    /** Without what it is to be read against, for which a file has no room. */
    private static Fact alone(Fact fact) {
        return Fact.of(fact.label(), fact.value());
    }

    private Fact actual(Observation latest) {
        String period = FigureTime.of(score.indicator(), latest.period(), language);
        String note = narrative.remark();
        return Fact.of(
                note.isEmpty()
                        ? words.text("file.actual", "period", period)
                        : words.text("file.actual-note", "period", period, "note", note),
                figures.text(latest.value()));
    }

    private Fact peer(Observation it) {
        return Fact.of(
                words.text(
                        "file.peer",
                        "territory",
                        DisplayNames.of(it.territory(), scorecard.snapshot().catalogue(), language),
                        "period",
                        PeriodText.of(it.period(), language)),
                figures.text(it.value()));
    }

    /** The gap of the methodology: below zero where the value is behind, whichever way is good. */
    private Optional<Fact> gap() {
        if (assessment == null || assessment.gap() == null) {
            return Optional.empty();
        }
        BigDecimal journey = assessment.journey();
        String share = journey == null || journey.signum() == 0
                ? ""
                : words.text(
                        "fact.gap.journey",
                        "share",
                        Numbers.format(
                                assessment.gap().multiply(HUNDRED).divide(journey, MathContext.DECIMAL64),
                                1,
                                language));
        return Optional.of(
                fact("fact.gap", Narrative.difference(score.indicator(), assessment.gap(), figures, language), share));
    }

    private Optional<Fact> progress() {
        if (assessment == null || assessment.progress() == null || assessment.timeGone() == null) {
            return Optional.empty();
        }
        String time = Numbers.format(assessment.timeGone().multiply(HUNDRED), 1, language);
        return Optional.of(
                fact("fact.progress", percent(assessment.progress()), words.text("fact.progress.time", "share", time)));
    }

    private Optional<Fact> target() {
        if (assessment == null || assessment.target() == null || assessment.targetAt() == null) {
            return Optional.empty();
        }
        String due = PeriodText.of(assessment.targetAt(), language);
        return Optional.of(
                fact("fact.target", figures.text(assessment.target()), words.text("fact.target.due", "due", due)));
    }

    private Optional<Fact> real(@Nullable Observation latest) {
        // What grew by volume is the whole, not what comes to one head of it.
        if (latest == null || score.indicator().isPerHead()) {
            return Optional.empty();
        }
        return RealTerms.volumeIndex(scorecard.snapshot().catalogue(), score.indicator())
                .flatMap(index -> scorecard.score(index.code()).series().at(latest.period()))
                .map(index -> fact(
                        "fact.real",
                        words.text(
                                "percent",
                                "number",
                                Numbers.signed(index.value().subtract(HUNDRED), 1, language)),
                        words.text("fact.real.note")));
    }

    private Optional<Fact> share(@Nullable Observation latest) {
        return latest == null
                ? Optional.empty()
                : NationalShare.ofCountry(scorecard.snapshot(), score.indicator(), latest)
                        .map(it -> fact("fact.share", percent(it), PeriodText.of(latest.period(), language)));
    }

    private Optional<Fact> change() {
        Observation before = narrative.before();
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(fact(
                "fact.change",
                narrative.change(),
                words.text(
                        "fact.change.from",
                        "period",
                        PeriodText.of(before.period(), language),
                        "value",
                        figures.text(before.value()))));
    }

    private Optional<Fact> travel() {
        TravelText travel = TravelText.of(score, language);
        return travel.word().isEmpty()
                ? Optional.empty()
                : Optional.of(fact("fact.travel", travel.word(), travel.detail()));
    }

    private Optional<Fact> rank() {
        return score.rank() == null
                ? Optional.empty()
                : Optional.of(fact(
                        "fact.rank",
                        TravelText.of(score, language).place(),
                        PeriodText.of(score.rank().period(), language)));
    }

    private String percent(BigDecimal fraction) {
        return words.text("percent", "number", Numbers.format(fraction.multiply(HUNDRED), 1, language));
    }

    private Fact fact(String key, String value, String remark) {
        return new Fact(words.text(key), value, remark);
    }
}
