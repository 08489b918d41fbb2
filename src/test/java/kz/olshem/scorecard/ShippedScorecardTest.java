package kz.olshem.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Rule;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine on the shipped collection, against what the official tables say when worked out by hand. */
class ShippedScorecardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Snapshot SNAPSHOT = ShippedRelease.SNAPSHOT;

    private static Scorecard scorecard(String territory) {
        return ScorecardEngine.scorecard(SNAPSHOT, new TerritoryCode(territory), TODAY);
    }

    private static Score score(String indicator, String territory) {
        return scorecard(territory).score(new IndicatorCode(indicator));
    }

    private static Optional<BigDecimal> value(String indicator, String territory, int year) {
        return SNAPSHOT.series(new IndicatorCode(indicator), new TerritoryCode(territory))
                .at(new Period.Year(year))
                .map(it -> it.value());
    }

    private static List<String> with(Status status, String territory) {
        return scorecard(territory).scores().stream()
                .filter(score -> score.status().filter(status::equals).isPresent())
                .map(score -> score.indicator().code().value())
                .toList();
    }

    @Test
    void almaty_has_met_one_target_is_on_track_to_one_and_has_missed_one() {
        assertThat(with(Status.MET, "KZ-75")).containsExactly("fixed-capital-investment");
        assertThat(with(Status.ON_TRACK, "KZ-75")).containsExactly("gross-regional-product");
        assertThat(with(Status.MISSED, "KZ-75")).containsExactly("grp-volume-index");
        assertThat(Scorecard.count(scorecard("KZ-75").scores()).keySet())
                .containsExactly(Status.MET, Status.ON_TRACK, Status.MISSED, Status.NOT_ASSESSABLE);
    }

    /** 31,294,466.7 in 2024, 70,000,000 by 2030: a sixth of the way by 2025 is 37,745,388.92; 36,195,760.9 was seen. */
    @Test
    void the_way_of_the_product_of_almaty_can_be_worked_out_by_hand() {
        Assessment answer = score("gross-regional-product", "KZ-75").assessment();
        assertThat(answer).isNotNull().satisfies(it -> {
            assertThat(it.expected()).isCloseTo(new BigDecimal("37745388.92"), within(new BigDecimal("0.005")));
            assertThat(it.gap()).isCloseTo(new BigDecimal("-1549628.02"), within(new BigDecimal("0.005")));
            assertThat(it.nearLimit()).isEqualByComparingTo("-1935276.665");
            assertThat(it.rule()).isEqualTo(Rule.UP);
        });
    }

    @Test
    void the_growth_asked_of_almaty_is_a_floor_below_its_baseline() {
        assertThat(score("grp-volume-index", "KZ-75").assessment())
                .isNotNull()
                .satisfies(it -> assertThat(it.rule()).isEqualTo(Rule.FLOOR_UP));
    }

    @ParameterizedTest
    @CsvSource({
        "buildings-seismically-audited, KZ-75, NO_TARGET_DATE",
        "green-area, KZ-75, NO_DATA",
        "commercialised-research-projects, KZ-75, NO_DATA",
        "labour-productivity, KZ-75, NO_TARGET",
        "pm25-annual-mean, KZ-75, NO_TARGET",
        "no2-to-who-ratio, KZ-75, NO_TARGET",
        "dual-training-students, KZ, NO_BASELINE",
        "grp-volume-index, KZ-71, NO_TARGET"
    })
    void what_cannot_be_assessed_says_why(String indicator, String territory, Reason reason) {
        Score score = score(indicator, territory);
        assertThat(score.status()).contains(Status.NOT_ASSESSABLE);
        assertThat(score.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"housing-commissioned, MET", "it-services-exports, MET_EARLY"})
    void the_country_has_reached_two_targets(String indicator, Status status) {
        assertThat(score(indicator, "KZ").status()).contains(status);
    }

    @Test
    void a_part_of_a_year_is_not_held_against_a_target_for_the_year() {
        assertThat(score("housing-commissioned", "KZ").assessment())
                .isNotNull()
                .satisfies(it -> assertThat(it.value()).isEqualByComparingTo("20100"));
    }

    @Test
    void a_neutral_indicator_has_no_assessment_and_is_in_no_count() {
        List<Score> neutral = scorecard("KZ-75").scores().stream()
                .filter(score -> !score.indicator().isAssessable())
                .toList();
        assertThat(neutral).hasSizeGreaterThan(10).allSatisfy(it -> {
            assertThat(it.assessment()).isNull();
            assertThat(it.travel().code()).isNotIn(Optional.of(Heading.IMPROVING), Optional.of(Heading.WORSENING));
            assertThat(it.rank()).isNull();
        });
        assertThat(Scorecard.count(neutral)).isEmpty();
    }

    @Test
    void every_indicator_is_on_every_scorecard_in_catalogue_order() {
        SNAPSHOT.catalogue()
                .territories()
                .forEach(territory -> assertThat(
                                scorecard(territory.code().value()).scores())
                        .extracting(Score::indicator)
                        .containsExactlyElementsOf(SNAPSHOT.catalogue().indicators()));
    }

    @Test
    void every_one_that_cannot_be_assessed_has_a_reason() {
        assertThat(scorecard("KZ-75").scores())
                .filteredOn(
                        it -> it.status().filter(Status.NOT_ASSESSABLE::equals).isPresent())
                .allSatisfy(it -> assertThat(it.reason()).isPresent());
    }

    @Test
    void labour_productivity_is_the_product_over_those_who_work() {
        BigDecimal byHand = new BigDecimal("36195760.9").divide(new BigDecimal("1120.925"), MathContext.DECIMAL64);
        assertThat(value("labour-productivity", "KZ-75", 2025))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(byHand));
        assertThat(byHand.round(new MathContext(7))).isEqualByComparingTo("32290.97");
        assertThat(value("labour-productivity", "KZ-75", 2015)).isEmpty();
    }

    @Test
    void the_share_of_innovative_companies_is_of_those_of_the_country() {
        assertThat(value("innovative-companies-share", "KZ-75", 2025))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("20.47244094488189"));
        assertThat(value("innovative-companies-share", "KZ", 2025))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("100"));
    }

    @ParameterizedTest
    @CsvSource({"KZ, 2016", "KZ-75, 2016", "KZ-71, 2016"})
    void real_productivity_is_100_in_2016(String territory, int year) {
        assertThat(value("labour-productivity-real", territory, year))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("100"));
    }

    /** Volume 1.028 × 1.03 over employment 911.923 / 867.898. */
    @Test
    void real_productivity_of_2018_can_be_worked_out_by_hand() {
        BigDecimal byHand = new BigDecimal("1.05884")
                .multiply(new BigDecimal("867.898"))
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal("911.923"), new MathContext(12));
        assertThat(value("labour-productivity-real", "KZ-75", 2018))
                .hasValueSatisfying(
                        it -> assertThat(it.round(new MathContext(12))).isEqualByComparingTo(byHand));
    }

    @Test
    void shymkent_has_no_volume_index_and_so_no_real_productivity() {
        assertThat(SNAPSHOT.series(new IndicatorCode("labour-productivity-real"), new TerritoryCode("KZ-79"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_counted_on_the_first_of_january_stands_at_the_end_of_the_year_before() {
        ObservedAt observed = SNAPSHOT.catalogue().indicator("population").observedAt();
        assertThat(observed.moment(new Period.Year(2023))).isEqualTo(Moment.endOf(2022));
        assertThat(SNAPSHOT.catalogue()
                        .indicator("life-expectancy")
                        .observedAt()
                        .moment(new Period.Year(2023)))
                .isEqualTo(Moment.endOf(2023));
    }

    @Test
    void a_figure_carries_what_a_reader_must_know_of_it() {
        assertThat(score("gross-regional-product", "KZ-75").flags()).contains(Flag.PROVISIONAL, Flag.CURRENT_PRICES);
    }

    /** Figures of 2025 run until those of 2026 are late: 300 days and a month after 1 January 2027. */
    @Test
    void a_figure_is_stale_once_the_next_one_is_late() {
        IndicatorCode product = new IndicatorCode("gross-regional-product");
        Map<LocalDate, Boolean> stale = Map.of(LocalDate.of(2027, 11, 27), false, LocalDate.of(2027, 11, 29), true);
        stale.forEach((day, late) -> assertThat(ScorecardEngine.scorecard(SNAPSHOT, new TerritoryCode("KZ-75"), day)
                        .score(product)
                        .flags()
                        .contains(Flag.STALE))
                .isEqualTo(late));
    }

    @Test
    void an_unknown_territory_or_indicator_is_a_problem() {
        assertThatThrownBy(() -> scorecard("KZ-99")).isInstanceOf(Problem.Unknown.class);
        assertThatThrownBy(() -> score("no-such-thing", "KZ-75")).isInstanceOf(Problem.Unknown.class);
    }
}
