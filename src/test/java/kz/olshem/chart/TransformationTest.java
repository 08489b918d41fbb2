package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values by head and as an index, against sums done by hand. */
class TransformationTest {

    private static LineSpec almaty(String indicator, Transformation view, List<String> peers) {
        return Charts.line(
                ShippedRelease.scorecard("KZ-75"),
                new Selection(
                        new IndicatorCode(indicator),
                        peers.stream().map(TerritoryCode::new).toList(),
                        2015,
                        2025,
                        view,
                        Language.EN));
    }

    private static LineSpec.Point at(LineSpec spec, int line, int year) {
        return spec.lines().get(line).points().stream()
                .filter(it -> it.x() == year)
                .findFirst()
                .orElseThrow();
    }

    /** 25,229,706.8 million tenge of 2023 over 2,161,797 people on 1 January 2023. */
    @Test
    void a_sum_by_head_is_the_sum_over_the_people_at_the_start_of_its_year() {
        LineSpec.Point point = at(almaty("gross-regional-product", Transformation.PER_CAPITA, List.of()), 0, 2023);
        assertThat(Objects.requireNonNull(point.y())).isCloseTo(11.670710432, within(1e-8));
        assertThat(point.text()).isEqualTo("11.7\u00a0mln\u00a0₸\u00a0per\u00a0person");
    }

    /** 41.5 thousand tonnes of 2022 over 2,101,485 people are 19.7 kg each. */
    @Test
    void a_mass_by_head_is_in_kilograms() {
        LineSpec.Point point = at(almaty("stationary-emissions", Transformation.PER_CAPITA, List.of()), 0, 2022);
        assertThat(Objects.requireNonNull(point.y())).isCloseTo(19.747940, within(1e-5));
        assertThat(point.text()).isEqualTo("20\u00a0kg\u00a0per\u00a0person");
    }

    @Test
    void a_value_by_head_is_our_estimate() {
        assertThat(at(almaty("gross-regional-product", Transformation.PER_CAPITA, List.of()), 0, 2023)
                        .note())
                .isEqualTo("estimate");
    }

    @Test
    void an_index_is_100_in_its_first_year_for_the_focus_and_its_peers() {
        LineSpec spec = almaty("gross-regional-product", Transformation.INDEX, List.of("KZ-71", "KZ"));
        assertThat(spec.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.points().getFirst().text()).isEqualTo("100.0"));
        assertThat(spec.subtitle()).isEqualTo("2015 = 100");
    }

    /** 36,195,760.9 of 9,100,006.0. */
    @Test
    void an_index_of_a_later_year_is_its_share_of_the_first() {
        assertThat(at(almaty("gross-regional-product", Transformation.INDEX, List.of()), 0, 2025)
                        .text())
                .isEqualTo("397.8");
    }

    @Test
    void a_target_is_drawn_only_beside_published_values() {
        assertThat(almaty("gross-regional-product", Transformation.INDEX, List.of())
                        .lines())
                .extracting(LineSpec.Line::role)
                .containsExactly(ChartSpec.Role.FOCUS);
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product, TOTAL PER_CAPITA INDEX",
        "stationary-emissions, TOTAL PER_CAPITA INDEX",
        "employed-population, TOTAL INDEX",
        "average-monthly-wage, TOTAL INDEX",
        "labour-productivity, TOTAL INDEX",
        "grp-volume-index, TOTAL",
        "labour-productivity-real, TOTAL",
        "unemployment-rate, TOTAL",
        "no2-to-who-ratio, TOTAL",
        "global-innovation-index-rank, TOTAL",
        "earthquake-max-magnitude-300km, TOTAL"
    })
    void an_indicator_offers_the_views_that_say_something(String indicator, String views) {
        assertThat(Charts.views(ShippedRelease.SNAPSHOT.catalogue().indicator(indicator)))
                .extracting(Transformation::name)
                .containsExactly(views.split(" "));
    }

    @Test
    void what_is_for_one_head_already_is_not_divided_again() {
        assertThat(Charts.views(ShippedRelease.SNAPSHOT.catalogue().indicator("grp-per-capita")))
                .doesNotContain(Transformation.PER_CAPITA);
    }
}
