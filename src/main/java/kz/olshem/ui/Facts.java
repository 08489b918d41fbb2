package kz.olshem.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.olshem.catalogue.Figures;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.chart.Narrative;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Assessment;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Share;
import kz.olshem.series.Observation;

/** The few numbers that stand under the sentence of an indicator: at most four, the most telling first. */
class Facts extends DescriptionList {

    private static final int MOST = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The volume index that says what a sum at current prices hides. */
    private static final Map<String, String> REAL = Map.of(
            "gross-regional-product", "grp-volume-index",
            "fixed-capital-investment", "investment-volume-index");

    private final transient Words words;
    private final transient Language language;
    private int shown;

    Facts(Score score, Scorecard scorecard, Language language) {
        this.language = language;
        this.words = Words.of(language);
        addClassName("facts");
        Figures figures = Narrative.of(score, language).figures();
        if (score.assessment() != null && score.assessment().isAssessed()) {
            assessed(score, score.assessment(), figures);
        }
        if (score.latest() != null) {
            real(score, score.latest(), scorecard);
            share(score.indicator(), score.latest(), scorecard);
            change(score, figures);
        }
        if (score.trend() != null) {
            fact("fact.trend", words.text("trend." + score.trend()), words.text("fact.trend.note"));
        }
        setVisible(shown > 0);
    }

    private void assessed(Score score, Assessment assessment, Figures figures) {
        if (assessment.gap() != null) {
            String share = assessment.journey() == null || assessment.journey().signum() == 0
                    ? ""
                    : words.text(
                            "fact.gap.journey",
                            "share",
                            Numbers.format(
                                    assessment
                                            .gap()
                                            .multiply(HUNDRED)
                                            .divide(assessment.journey(), MathContext.DECIMAL64),
                                    1,
                                    language));
            fact("fact.gap", Narrative.difference(score.indicator(), assessment.gap(), figures, language), share);
        }
        if (assessment.progress() != null && assessment.timeGone() != null) {
            fact(
                    "fact.progress",
                    percent(assessment.progress()),
                    words.text(
                            "fact.progress.time",
                            "share",
                            Numbers.format(assessment.timeGone().multiply(HUNDRED), 1, language)));
        } else if (assessment.target() != null && assessment.targetAt() != null) {
            fact(
                    "fact.target",
                    figures.text(assessment.target()),
                    words.text("fact.target.due", "due", PeriodText.ofMoment(assessment.targetAt(), language)));
        }
    }

    private void real(Score score, Observation latest, Scorecard scorecard) {
        String code = REAL.get(score.indicator().code().value());
        if (code == null) {
            return;
        }
        scorecard
                .score(new IndicatorCode(code))
                .series()
                .at(latest.period())
                .ifPresent(index -> fact(
                        "fact.real",
                        words.text(
                                "percent",
                                "number",
                                Numbers.signed(index.value().subtract(HUNDRED), 1, language)),
                        words.text("fact.real.note")));
    }

    private void share(Indicator indicator, Observation latest, Scorecard scorecard) {
        Optional<BigDecimal> share = Share.ofCountry(scorecard.snapshot(), indicator, latest);
        share.ifPresent(it -> fact("fact.share", percent(it), PeriodText.of(latest.period(), language)));
    }

    private void change(Score score, Figures figures) {
        Narrative narrative = Narrative.of(score, language);
        Observation before = narrative.before();
        if (before != null) {
            fact(
                    "fact.change",
                    narrative.change(),
                    words.text(
                            "fact.change.from",
                            "period",
                            PeriodText.of(before.period(), language),
                            "value",
                            figures.text(before.value())));
        }
    }

    private String percent(BigDecimal fraction) {
        return words.text("percent", "number", Numbers.format(fraction.multiply(HUNDRED), 1, language));
    }

    private void fact(String key, String value, String remark) {
        if (shown == MOST) {
            return;
        }
        shown++;
        Term term = new Term(words.text(key));
        Description description = new Description(value);
        description.add(Parts.text("sm", remark));
        add(Parts.block("fact", List.of(term, description).toArray(com.vaadin.flow.component.Component[]::new)));
    }
}
