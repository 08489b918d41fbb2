package kz.olshem.scorecard.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.olshem.scorecard.change.Travel.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {

    private static final int TODAY = 2026;

    /** Values of one year after the other, the last one that of 2025; a dash is a year without. */
    private static YearlyFigures years(String values, Integer... breaks) {
        List<String> numbers = List.of(values.split(" "));
        NavigableMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).equals("-")) {
                byYear.put(2026 - numbers.size() + i, new BigDecimal(numbers.get(i)));
            }
        }
        return new YearlyFigures(byYear, new TreeSet<>(Set.of(breaks)));
    }

    private static Travel travel(String values) {
        return Travel.of(years(values), Measure.RELATIVE, 1, TODAY);
    }

    private static Travel.Going going(Travel travel) {
        return (Travel.Going) travel;
    }

    @ParameterizedTest
    @CsvSource({
        "'100 101 102 103 104.060401',      1, IMPROVING",
        "'100 101 102 103 104.060400',      1, LITTLE_CHANGE",
        "'100 99 98 97 96.059601',          1, WORSENING",
        "'100 99 98 97 96.059602',          1, LITTLE_CHANGE",
        "'100 101 102 103 104.060401',     -1, WORSENING",
        "'100 99 98 97 96.059601',         -1, IMPROVING",
        "'100 101 102 103 104.060401',      0, RISING",
        "'100 99 98 97 96.059601',          0, FALLING",
        "'100 100 100 100 100',             0, LITTLE_CHANGE",
        "'1 999 100 100 100 100',           1, WORSENING",
        "'100 - 100 100 110',               1, IMPROVING",
        "'100 100 100 110',                 1, IMPROVING",
        "'0 0 0 0 0',                       1, LITTLE_CHANGE",
        "'-2 -1 0 1 2',                     1, IMPROVING",
        "'-2 -1 0 1 2',                    -1, WORSENING",
        "'0 100 100 100 100',               1, IMPROVING",
        "'-100 -101 -102 -103 -104',        1, LITTLE_CHANGE",
        "'-100 -102 -104 -106 -108',        1, WORSENING"
    })
    void five_years_lead_where_the_change_a_year_is_past_one_per_cent(String values, int sign, Heading heading) {
        assertThat(Travel.of(years(values), Measure.RELATIVE, sign, TODAY).code())
                .contains(heading);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "'7 8 9', 3", "'7 8 - 9', 3", "'5 5 7 - - - 8 9', 2"})
    void fewer_than_four_values_over_three_years_are_too_short(String values, int count) {
        assertThat(travel(values)).isEqualTo(new Travel.TooShort(count, 2025, null));
    }

    @Test
    void a_break_inside_the_window_makes_it_too_short() {
        assertThat(Travel.of(years("1 2 3 4 5 6", 2023), Measure.RELATIVE, 1, TODAY))
                .isEqualTo(new Travel.TooShort(3, 2025, 2023));
    }

    @Test
    void a_break_at_the_first_value_of_the_window_or_before_it_blocks_nothing() {
        assertThat(Travel.of(years("1 2 3 4 5 6", 2020, 2021), Measure.RELATIVE, 1, TODAY)
                        .code())
                .contains(Heading.IMPROVING);
    }

    @Test
    void six_years_ago_is_said_and_seven_is_not() {
        assertThat(Travel.of(years("1 2 3 4 5"), Measure.RELATIVE, 1, 2031).code())
                .contains(Heading.IMPROVING);
        assertThat(Travel.of(years("1 2 3 4 5"), Measure.RELATIVE, 1, 2032))
                .isEqualTo(new Travel.Untold(Travel.Why.OLD, 2025));
    }

    @Test
    void without_a_value_nothing_is_said() {
        assertThat(travel("-")).isEqualTo(new Travel.Untold(Travel.Why.NO_DATA, null));
        assertThat(travel("-").code()).isEmpty();
    }

    @Test
    void the_rate_is_compound_where_all_values_are_above_zero() {
        Travel.Going going = going(travel("100 90 80 - 146.41"));
        assertThat(going.rate()).isCloseTo(new BigDecimal("0.1"), within(new BigDecimal("1e-12")));
        assertThat(going.from()).isEqualTo(2021);
        assertThat(going.values()).isEqualTo(4);
    }

    @Test
    void the_rate_is_the_slope_over_the_mean_absolute_level_elsewhere() {
        // Slope 1, level 6/5.
        assertThat(going(travel("-2 -1 0 1 2")).rate())
                .isCloseTo(new BigDecimal("0.83333"), within(new BigDecimal("1e-5")));
    }

    @ParameterizedTest
    @CsvSource({
        "'90 85 86 87 86', -1, IMPROVING,     -1",
        "'90 85 86 87 86',  0, FALLING,       -1",
        "'81 81 81 81 78', -1, LITTLE_CHANGE, -0.75",
        "'80 85 86 87 88', -1, WORSENING,     2"
    })
    void ranks_move_by_places_a_year(String values, int sign, Heading heading, BigDecimal rate) {
        Travel.Going going = going(Travel.of(years(values), Measure.PLACES, sign, TODAY));
        assertThat(going.heading()).isEqualTo(heading);
        assertThat(going.rate()).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @CsvSource({
        "'103 103 103 103 103 104 104 104 104 104',      IMPROVING,     1",
        "'103 103 103 103 103 104 104 104 104 103.9',    LITTLE_CHANGE, 0.98",
        "'103 103 103 103 103 102 102 102 102 102',      WORSENING,     -1",
        "'103 103 103 - 103 104 - 104 104 104',          IMPROVING,     1"
    })
    void indices_of_the_year_before_compare_five_years_with_the_five_before(
            String values, Heading heading, BigDecimal rate) {
        Travel.Going going = going(Travel.of(years(values), Measure.POINTS, 1, TODAY));
        assertThat(going.heading()).isEqualTo(heading);
        assertThat(going.rate()).isEqualByComparingTo(rate);
    }

    @Test
    void indices_of_the_year_before_are_too_short_without_the_five_years_before() {
        assertThat(Travel.of(years("103 103 103 104 104 104 104 104"), Measure.POINTS, 1, TODAY))
                .isEqualTo(new Travel.TooShort(8, 2025, null));
    }

    @Test
    void a_handful_of_events_tells_nothing() {
        assertThat(Travel.of(years("9 9 9 9 13"), Measure.EVENTS, -1, TODAY))
                .isEqualTo(new Travel.Untold(Travel.Why.RARE_EVENTS, 2025));
        assertThat(Travel.of(years("9 9 9 9 14"), Measure.EVENTS, -1, TODAY).code())
                .contains(Heading.WORSENING);
    }

    @ParameterizedTest
    @CsvSource({
        "'100 105 110 120 118.8', 1, true",
        "'100 105 110 120 118.9', 1, false",
        "'100 105 110 120 130',   1, false",
        "'100 95 90 80 81',      -1, true",
        "'100 100 100 98 100',    1, false",
        "'100 105 110 - 108',     1, false"
    })
    void one_year_of_a_per_cent_against_the_direction_is_a_jump(String values, int sign, boolean jumped) {
        assertThat(going(Travel.of(years(values), Measure.RELATIVE, sign, TODAY))
                        .jumped())
                .isEqualTo(jumped);
    }

    @Test
    void indices_of_the_year_before_are_linked_to_a_chain_for_the_years_that_follow_each_other() {
        assertThat(years("101 - 110 90 100").chained().values())
                .isEqualTo(new TreeMap<>(Map.of(
                        2022, new BigDecimal("100"),
                        2023, new BigDecimal("110.00"),
                        2024, new BigDecimal("99.0000"),
                        2025, new BigDecimal("99.000000"))));
        assertThat(years("101 102 103 104 105 106").chained().values()).hasSize(5);
    }
}
