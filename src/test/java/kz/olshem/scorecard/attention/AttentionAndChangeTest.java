package kz.olshem.scorecard.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.olshem.ShippedRelease;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.rank.NationalShare;
import kz.olshem.scorecard.status.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped collection draws attention to, against its tables. */
class AttentionAndChangeTest {

    private static final List<Attention> ALMATY = Attention.of(ShippedRelease.scorecard("KZ-75"));

    private static <T extends Attention> List<T> only(Class<T> kind) {
        return ALMATY.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Optional<BigDecimal> share(String indicator, String territory) {
        Score score = ShippedRelease.score(indicator, territory);
        return Optional.ofNullable(score.latest())
                .flatMap(latest -> NationalShare.ofCountry(ShippedRelease.SNAPSHOT, score.indicator(), latest));
    }

    @Test
    void the_gravest_comes_first() {
        assertThat(ALMATY.stream().<Object>map(Object::getClass))
                .containsExactly(
                        Attention.Behind.class,
                        Attention.Worse.class,
                        Attention.Unpublished.class,
                        Attention.Undated.class,
                        Attention.WithoutTarget.class);
    }

    @Test
    void behind_is_what_missed_its_target() {
        assertThat(only(Attention.Behind.class))
                .extracting(it -> it.score().indicator().code().value())
                .containsExactly("grp-volume-index");
    }

    /** 24.1 in 2024, 31.2 in 2025, and 5 is the guideline. NO2 fell, and so is not in the list. */
    @Test
    void fine_dust_got_worse_and_is_six_times_its_guideline() {
        assertThat(only(Attention.Worse.class)).singleElement().satisfies(it -> {
            assertThat(it.score().indicator().code().value()).isEqualTo("pm25-annual-mean");
            assertThat(it.before().value()).isEqualByComparingTo("24.1");
            assertThat(it.times()).isEqualByComparingTo("6.24");
        });
    }

    @Test
    void the_headline_that_nobody_publishes_is_named() {
        assertThat(only(Attention.Unpublished.class))
                .extracting(it -> it.score().indicator().code().value())
                .containsExactly("commercialised-research-projects");
    }

    @Test
    void the_target_without_a_date_is_named() {
        assertThat(only(Attention.Undated.class)).singleElement().satisfies(it -> {
            assertThat(it.score().indicator().code().value()).isEqualTo("buildings-seismically-audited");
            assertThat(it.target().value()).isEqualByComparingTo("16701");
        });
    }

    @Test
    void indicators_without_a_target_are_counted_as_the_scorecard_counts_them() {
        long count = ShippedRelease.scorecard("KZ-75").scores().stream()
                .filter(score -> score.reason().equals(Optional.of(Reason.NO_TARGET)))
                .count();
        assertThat(only(Attention.WithoutTarget.class))
                .extracting(Attention.WithoutTarget::count)
                .containsExactly((int) count);
    }

    @Test
    void changes_are_between_the_two_newest_years() {
        assertThat(Change.latest(ShippedRelease.scorecard("KZ-75"))).allSatisfy(change -> {
            assertThat(change.before().period()).hasToString("2024");
            assertThat(change.now().period()).hasToString("2025");
        });
    }

    @Test
    void changes_of_headlines_come_first_then_those_with_a_status() {
        assertThat(Change.latest(ShippedRelease.scorecard("KZ-75")))
                .extracting(change -> change.score().indicator().code().value())
                .startsWith(
                        "labour-productivity",
                        "fixed-capital-investment",
                        "labour-productivity-real",
                        "gross-regional-product",
                        "grp-volume-index",
                        "pm25-annual-mean",
                        "clean-air-days");
    }

    @Test
    void a_district_without_figures_has_no_changes() {
        assertThat(Change.latest(ShippedRelease.scorecard("almaty-medeu"))).isEmpty();
    }

    /** 36,195,760.9 of 159,608,552.9 million tenge. */
    @Test
    void almaty_makes_more_than_a_fifth_of_the_product_of_the_country() {
        assertThat(share("gross-regional-product", "KZ-75"))
                .hasValueSatisfying(it ->
                        assertThat(it).isCloseTo(new BigDecimal("0.2267783"), within(new BigDecimal("0.0000001"))));
    }

    @ParameterizedTest
    @CsvSource({
        "labour-productivity, KZ-75",
        "unemployment-rate, KZ-75",
        "grp-volume-index, KZ-75",
        "average-monthly-wage, KZ-75",
        "gross-regional-product, KZ",
        "commercialised-research-projects, KZ-75"
    })
    void what_is_no_part_of_a_sum_has_no_share(String indicator, String territory) {
        assertThat(share(indicator, territory)).isEmpty();
    }
}
