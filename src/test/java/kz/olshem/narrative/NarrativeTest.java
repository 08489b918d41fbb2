package kz.olshem.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences on figures of the collection, and on made-up ones for each status. */
class NarrativeTest {

    /** Investment of Almaty from 1,000 billion in 2020 to 2,000 in 2030, as it stands at a value of a year. */
    private static Score investment(int year, String value) {
        String indicator = "fixed-capital-investment";
        Target target = new Target(
                new IndicatorCode(indicator),
                new TerritoryCode("KZ-75"),
                Target.Kind.TARGET,
                Target.Goal.REACH,
                new BigDecimal("2000000"),
                null,
                new Period.Year(2030),
                new Period.Year(2020),
                LocalDate.of(2021, 1, 1),
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                "s106");
        return ShippedRelease.almatyWith(
                        List.of(
                                ShippedRelease.observation(indicator, "KZ-75", 2020, "1000000"),
                                ShippedRelease.observation(indicator, "KZ-75", year, value)),
                        List.of(target),
                        List.of())
                .score(new IndicatorCode(indicator));
    }

    private static String sentence(Score score) {
        return Narrative.of(score, Language.EN).sentence().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET       | 2030 | 2000000 | 2.00 trn ₸ in 2030. The target for 2030 is met: 2.00 trn ₸.
            MET_EARLY | 2025 | 2100000 | 2.10 trn ₸ in 2025. The target for 2030 is met early: 2.00 trn ₸.
            ON_TRACK  | 2025 | 1500000 | 1.50 trn ₸ in 2025. The plan for this date is 1.50 trn ₸. The 2.00 trn ₸ goal for 2030 needs +0.10 trn ₸ a year; the recent pace is +0.10 trn ₸.
            AT_RISK   | 2025 | 1400000 | 1.40 trn ₸ in 2025. The plan for this date is 1.50 trn ₸. The 2.00 trn ₸ goal for 2030 needs +0.12 trn ₸ a year; the recent pace is +0.08 trn ₸.
            OFF_TRACK | 2025 | 1200000 | 1.20 trn ₸ in 2025. The plan for this date is 1.50 trn ₸. The 2.00 trn ₸ goal for 2030 needs +0.16 trn ₸ a year; the recent pace is +0.04 trn ₸.
            MISSED    | 2030 | 1900000 | 1.90 trn ₸ in 2030. The target for 2030 is missed: 2.00 trn ₸, a difference of −0.10 trn ₸.
            """)
    void each_status_has_its_sentence(Status status, int year, String value, String sentence) {
        Score score = investment(year, value);
        assertThat(score.status()).contains(status);
        assertThat(sentence(score)).isEqualTo(sentence);
    }

    @Test
    void without_a_target_the_change_is_said() {
        assertThat(sentence(ShippedRelease.score("clean-air-days", "KZ-75")))
                .isEqualTo("148 days in 2025. −9.8 % on the year before.");
    }

    @Test
    void an_abbreviation_at_the_end_has_its_full_stop_already() {
        assertThat(Narrative.of(ShippedRelease.score("unemployment-rate", "KZ-75"), Language.RU)
                        .sentence())
                .endsWith("п.п.")
                .doesNotContain("..");
    }

    @Test
    void without_figures_it_is_said_what_is_needed() {
        assertThat(sentence(ShippedRelease.score("commercialised-research-projects", "KZ-75")))
                .isEqualTo("No data. A source and an owner are needed.");
    }

    /** 31.3 of 2024 and 70.0 by 2030 make 37.7 in 2025; 36.2 was seen, and 33.8 more is asked in five years. */
    @Test
    void the_sentence_on_the_product_of_almaty_can_be_worked_out_by_hand() {
        assertThat(sentence(ShippedRelease.score("gross-regional-product", "KZ-75")))
                .isEqualTo("36.2 trn ₸ in 2025 (provisional). The plan for this date is 37.7 trn ₸. The 70.0 trn ₸"
                        + " goal for 2030 needs +6.8 trn ₸ a year; the recent pace is +5.5 trn ₸.");
    }

    @Test
    void a_missed_percentage_differs_in_points() {
        assertThat(sentence(ShippedRelease.score("grp-volume-index", "KZ-75")))
                .isEqualTo("104.9 % in 2025 (provisional). The target for 2025 is missed: 106.4 %, a difference of"
                        + " −1.5 pp.");
    }

    @ParameterizedTest
    @CsvSource({"1999999", "1999900", "1996000"})
    void a_missed_target_never_looks_reached(String value) {
        Score score = investment(2030, value);
        FigureFormat figures = Narrative.of(score, Language.EN).figures();
        assertThat(figures.number(new BigDecimal(value))).isNotEqualTo(figures.number(new BigDecimal("2000000")));
    }

    @ParameterizedTest
    @CsvSource({"1999999", "1999900", "1996000"})
    void the_difference_of_a_missed_target_never_looks_like_nothing(String value) {
        assertThat(sentence(investment(2030, value))).doesNotContainPattern("difference of 0[.0]* ");
    }

    @Test
    void a_target_that_is_just_reached_looks_reached() {
        assertThat(sentence(investment(2030, "2000000"))).contains("2.00 trn ₸ in 2030", "met: 2.00 trn ₸");
    }

    /** No number is made up by a sentence: whatever stands in it is one of the score's, as its figures write it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_of_every_sentence_is_one_of_the_scores(Language language) {
        for (String territory : List.of("KZ-75", "KZ-71", "KZ-79", "KZ", "almaty-medeu")) {
            for (Score score : ShippedRelease.scorecard(territory).scores()) {
                Narrative narrative = Narrative.of(score, language);
                if (score.latest() != null) {
                    assertThat(leftOver(score, narrative, language))
                            .as("%s in %s", score.indicator().code(), territory)
                            .doesNotContainPattern("\\d");
                }
            }
        }
    }

    private static String leftOver(Score score, Narrative narrative, Language language) {
        FigureFormat figures = narrative.figures();
        Assessment assessment = score.assessment();
        var latest = Objects.requireNonNull(score.latest());
        String rest = narrative
                .sentence()
                .replace(figures.text(latest.value()), "")
                .replace(FigureTime.in(score.indicator(), latest.period(), language), "")
                .replace(PeriodText.of(latest.period(), language), "");
        if (!narrative.change().isEmpty()) {
            rest = rest.replace(narrative.change(), "");
        }
        if (assessment == null || assessment.target() == null) {
            return rest;
        }
        BigDecimal value = assessment.value() == null ? BigDecimal.ZERO : assessment.value();
        rest = rest.replace(figures.text(assessment.target()), "")
                .replace(
                        Narrative.difference(score.indicator(), value.subtract(assessment.target()), figures, language),
                        "");
        if (assessment.expected() != null) {
            rest = rest.replace(figures.text(assessment.expected()), "");
        }
        if (assessment.targetAt() != null) {
            rest = rest.replace(PeriodText.of(assessment.targetAt(), language), "");
        }
        if (score.pace() != null) {
            rest = rest.replace(figures.signedText(score.pace().needed()), "");
            if (score.pace().recent() != null) {
                rest = rest.replace(figures.signedText(score.pace().recent()), "");
            }
        }
        return rest;
    }
}
