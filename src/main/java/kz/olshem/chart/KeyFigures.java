package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.olshem.catalogue.Figures;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Assessment;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;

/** The numbers beside a chart on a slide: the value, its distance, its change, and a peer. */
final class KeyFigures {

    private static final int MOST = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The volume index that says what a sum at current prices hides. */
    private static final Map<String, String> REAL = Map.of(
            "gross-regional-product", "grp-volume-index",
            "fixed-capital-investment", "investment-volume-index");

    private final Scorecard scorecard;
    private final Score score;
    private final Selection selection;
    private final Language language;
    private final Words words;
    private final List<Dossier.Fact> facts = new ArrayList<>();

    KeyFigures(Scorecard scorecard, Score score, Selection selection) {
        this.scorecard = scorecard;
        this.score = score;
        this.selection = selection;
        this.language = selection.language();
        this.words = Words.of(language);
    }

    List<Dossier.Fact> facts() {
        Observation latest = score.latest();
        if (latest == null) {
            return List.of();
        }
        Figures figures = Narrative.of(score, language).figures();
        String period = PeriodText.of(latest.period(), language);
        String note = score.flags().contains(Flag.PROVISIONAL)
                ? words.text("flag.PROVISIONAL")
                : score.flags().contains(Flag.ESTIMATE) ? words.text("flag.ESTIMATE") : "";
        fact(
                note.isEmpty()
                        ? words.text("file.actual", "period", period)
                        : words.text("file.actual-note", "period", period, "note", note),
                figures.text(latest.value()));
        assessed(figures);
        if (!real(latest)) {
            String change = Narrative.of(score, language).change();
            if (!change.isEmpty()) {
                fact(words.text("fact.change"), change);
            }
        }
        for (String peer : selection.peers()) {
            scorecard
                    .snapshot()
                    .series(score.indicator().code(), peer)
                    .at(latest.period())
                    .ifPresent(it -> fact(
                            words.text(
                                    "file.peer",
                                    "territory",
                                    Places.name(scorecard.snapshot(), peer, language),
                                    "period",
                                    period),
                            figures.text(it.value())));
        }
        return facts;
    }

    private void assessed(Figures figures) {
        Assessment it = score.assessment();
        if (it == null || !it.isAssessed() || it.target() == null) {
            return;
        }
        if (it.value() != null && it.gap() != null && it.expected() != null) {
            fact(
                    words.text("fact.gap"),
                    Narrative.difference(score.indicator(), it.value().subtract(it.expected()), figures, language));
        }
        if (it.targetAt() != null) {
            fact(
                    words.text("file.target-value", "due", PeriodText.ofMoment(it.targetAt(), language)),
                    figures.text(it.target()));
        }
    }

    private boolean real(Observation latest) {
        String code = REAL.get(score.indicator().code().value());
        Optional<Observation> index = code == null
                ? Optional.empty()
                : scorecard.score(new IndicatorCode(code)).series().at(latest.period());
        index.ifPresent(it -> fact(
                words.text("fact.real"),
                words.text("percent", "number", Numbers.signed(it.value().subtract(HUNDRED), 1, language))));
        return index.isPresent();
    }

    private void fact(String label, String value) {
        if (facts.size() < MOST) {
            facts.add(new Dossier.Fact(label, value));
        }
    }
}
