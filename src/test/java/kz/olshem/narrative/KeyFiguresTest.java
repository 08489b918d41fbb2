package kz.olshem.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Revision;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.junit.jupiter.api.Test;

/** The numbers under a sentence and those beside a chart are the same numbers. */
class KeyFiguresTest {

    private static final IndicatorCode UNEMPLOYMENT = new IndicatorCode("unemployment-rate");
    private static final IndicatorCode PRODUCT = new IndicatorCode("gross-regional-product");

    /** From 6 % in 2020 down to 4 % in 2030; 5.5 % in 2025, where the plan is 5 %. */
    private static Scorecard behind() {
        return ShippedRelease.almatyWith(
                List.of(
                        ShippedRelease.observation(UNEMPLOYMENT.value(), "KZ-75", 2020, "6.0"),
                        ShippedRelease.observation(UNEMPLOYMENT.value(), "KZ-75", 2025, "5.5")),
                List.of(new Target(
                        UNEMPLOYMENT,
                        new TerritoryCode("KZ-75"),
                        Target.Kind.TARGET,
                        Target.Goal.REACH,
                        new BigDecimal("4.0"),
                        null,
                        new Period.Year(2030),
                        new Period.Year(2020),
                        LocalDate.of(2021, 1, 1),
                        Trajectory.LINEAR,
                        new TreeMap<>(),
                        Target.USUAL_NEAR,
                        Target.USUAL_FAR,
                        null,
                        "s106")),
                List.of());
    }

    private static Dossier dossier(Scorecard scorecard, IndicatorCode indicator, List<Revision> revisions) {
        return Dossier.of(
                scorecard,
                new Selection(indicator, List.of(), null, null, Transformation.TOTAL, Language.EN),
                revisions,
                "https://olshem.example/");
    }

    @Test
    void a_gap_is_below_zero_where_less_is_good_and_too_much_is_there() {
        Scorecard scorecard = behind();

        assertThat(KeyFigures.of(scorecard, scorecard.score(UNEMPLOYMENT), Language.EN)
                        .underSentence()
                        .getFirst()
                        .value()
                        .replace('\u00a0', ' '))
                .isEqualTo("−0.5 pp");
    }

    @Test
    void a_file_says_the_gap_that_the_screen_says() {
        Scorecard scorecard = behind();
        KeyFigures.Fact gap = KeyFigures.of(scorecard, scorecard.score(UNEMPLOYMENT), Language.EN)
                .underSentence()
                .getFirst();

        assertThat(dossier(scorecard, UNEMPLOYMENT, List.of()).facts())
                .contains(new Dossier.Fact(gap.label(), gap.value()));
    }

    @Test
    void a_file_says_both_figures_of_a_revision_as_they_were_published() {
        Revision revision = new Revision(
                ShippedRelease.observation(PRODUCT.value(), "KZ-75", 2022, "19066600.1"),
                1,
                ShippedRelease.observation(PRODUCT.value(), "KZ-75", 2022, "21532500.4"),
                2);

        assertThat(dossier(ShippedRelease.scorecard("KZ-75"), PRODUCT, List.of(revision))
                        .revisions())
                .singleElement()
                .asString()
                .contains("19,066,600.1", "21,532,500.4");
    }
}
