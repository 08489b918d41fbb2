package kz.olshem.series;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTest {

    private static Map<String, String> computed(String derivation, Observation... observations) {
        return computed(CITY.value(), derivation, observations);
    }

    private static Map<String, String> computed(String territory, String derivation, Observation... observations) {
        Snapshot snapshot =
                Samples.snapshot(Samples.catalogue("x = " + derivation, "a", "b"), List.of(observations), List.of());
        return snapshot.series(new IndicatorCode("x"), new TerritoryCode(territory)).observations().stream()
                .collect(Collectors.toMap(
                        it -> it.period().toString(), it -> it.value().toPlainString()));
    }

    @Test
    void a_value_exists_only_where_every_input_does() {
        assertThat(computed(
                        "ratio(a, b)",
                        observation("a", "2022", "10"),
                        observation("a", "2023", "12"),
                        observation("b", "2023", "8"),
                        observation("b", "2024", "9")))
                .containsExactlyEntriesOf(Map.of("2023", "1.5"));
    }

    @Test
    void a_division_by_zero_gives_no_value() {
        assertThat(computed("share(a, b)", observation("a", "2023", "12"), observation("b", "2023", "0")))
                .isEmpty();
        assertThat(computed("growth(a)", observation("a", "2022", "0"), observation("a", "2023", "12")))
                .isEmpty();
        assertThat(computed("index(a, 2022)", observation("a", "2022", "0"), observation("a", "2023", "12")))
                .isEmpty();
    }

    @Test
    void a_zero_that_is_divided_is_a_value() {
        assertThat(computed("share(a, b)", observation("a", "2023", "0"), observation("b", "2023", "4")))
                .containsExactlyEntriesOf(Map.of("2023", "0"));
    }

    @Test
    void a_share_is_in_per_cent_and_in_sixteen_digits() {
        assertThat(computed("share(a, b)", observation("a", "2023", "2"), observation("b", "2023", "3")))
                .containsExactlyEntriesOf(Map.of("2023", "66.66666666666667"));
    }

    @Test
    void another_territory_can_be_named() {
        assertThat(computed("share(a, a@KZ)", observation("a", "2025", "52"), observation("a", "KZ", "2025", "208")))
                .containsExactlyEntriesOf(Map.of("2025", "25"));
    }

    @Test
    void a_chain_is_100_at_its_base_and_is_linked_both_ways() {
        assertThat(computed(
                        "chain-index(a, 2016)",
                        observation("a", "2015", "125"),
                        observation("a", "2016", "80"),
                        observation("a", "2017", "110"),
                        observation("a", "2018", "50")))
                .isEqualTo(Map.of("2014", "100", "2015", "125", "2016", "100", "2017", "110", "2018", "55"));
    }

    @Test
    void a_chain_stops_at_a_gap() {
        assertThat(computed(
                        "chain-index(a, 2016)",
                        observation("a", "2013", "105"),
                        observation("a", "2016", "80"),
                        observation("a", "2017", "110"),
                        observation("a", "2019", "120")))
                .isEqualTo(Map.of("2015", "125", "2016", "100", "2017", "110"));
    }

    @Test
    void a_chain_without_its_base_does_not_begin() {
        assertThat(computed("chain-index(a, 2016)", observation("a", "2018", "105")))
                .isEmpty();
    }

    @Test
    void a_chain_stops_before_a_link_of_zero() {
        assertThat(computed(
                        "chain-index(a, 2016)",
                        observation("a", "2015", "0"),
                        observation("a", "2016", "50"),
                        observation("a", "2017", "110")))
                .isEqualTo(Map.of("2015", "200", "2016", "100", "2017", "110"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index(a, 2022)                                    | 150",
                "ratio(index(a, 2022), b)                          | 75",
                "ratio(index(a, 2022), b, 10)                      | 7.5",
                "ratio(chain-index(b, 2022), index(a, 2022), 100)  | 1.333333333333333"
            })
    void an_index_is_100_at_its_base_and_1_inside_a_ratio_with_a_scale(String derivation, String value) {
        assertThat(computed(
                        derivation,
                        observation("a", "2022", "8"),
                        observation("a", "2023", "12"),
                        observation("b", "2023", "2")))
                .containsEntry("2023", value);
    }

    @Test
    void growth_is_against_the_same_period_a_year_earlier_and_of_the_size_of_what_was() {
        assertThat(computed(
                        "growth(a)",
                        observation("a", "2022-Q1", "-10"),
                        observation("a", "2022-Q4", "99"),
                        observation("a", "2023-Q1", "5")))
                .containsExactlyEntriesOf(Map.of("2023-Q1", "150"));
    }

    @Test
    void a_quarter_and_a_cumulative_period_of_the_same_months_do_not_mix() {
        assertThat(computed(
                        "share(a, b)",
                        observation("a", "2023-Q1", "1"),
                        observation("a", "2023-01/2023-03", "2"),
                        observation("b", "2023-Q1", "4"),
                        observation("b", "2023-01/2023-03", "4")))
                .isEqualTo(Map.of("2023-Q1", "25", "2023-01/2023-03", "50"));
    }

    @Test
    void a_computed_figure_is_an_estimate_without_a_source_of_its_own() {
        Snapshot snapshot = Samples.snapshot(
                Samples.catalogue("x = growth(a)", "a"),
                List.of(observation("a", "2022", "10"), observation("a", "2023", "11")),
                List.of());
        Observation computed =
                snapshot.series(new IndicatorCode("x"), CITY).at(period("2023")).orElseThrow();
        assertThat(computed.status()).isEqualTo(ObservationStatus.E);
        assertThat(computed.source()).isNull();
    }

    @Test
    void what_derives_from_a_derived_indicator_is_not_rounded_on_the_way() {
        Snapshot snapshot = Samples.snapshot(
                Samples.catalogue("x = ratio(y, b, 3)", "y = ratio(a, b)", "a", "b"),
                List.of(observation("a", "2023", "1"), observation("b", "2023", "3")),
                List.of());
        assertThat(snapshot.series(new IndicatorCode("x"), CITY)
                        .at(period("2023"))
                        .orElseThrow()
                        .value())
                .isEqualTo("0.3333333333333333");
    }

    @Test
    void an_indicator_that_derives_from_itself_is_refused() {
        assertThatThrownBy(() ->
                        Samples.snapshot(Samples.catalogue("x = growth(y)", "y = share(x, x)"), List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
