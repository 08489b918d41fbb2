package kz.olshem.evidence.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.association.RegionPanel.Kind;
import kz.olshem.evidence.association.RegionPanel.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked out by hand. */
class AssociationArithmeticTest {

    private static final TerritoryCode A = new TerritoryCode("A");
    private static final TerritoryCode B = new TerritoryCode("B");

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<Changes.Cell> cells(double... values) {
        List<Changes.Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cells.add(new Changes.Cell(0, 2000 + i, values[i]));
        }
        return cells;
    }

    private static Value value(TerritoryCode region, int year, double value) {
        return new Value(region, year, value, false);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5, 2 4 6 8 9,  1",
        "1 2 3 4 5, 9 7 5 3 1, -1",
        "1 2 3 4 5, 2 1 4 3 5,  0.8", // 1 - 6·4/(5·24)
        "1 2 2 3,   1 3 2 4,    0.9486832980505138", // 4.5 / √(4.5·5): ranks 1, 2½, 2½, 4
        "1 1 1 1,   1 2 3 4,    0",
        "1 2 3 4,   7 7 7 7,    0"
    })
    void rank_correlation_shares_ranks_among_equals(String cause, String effect, double rho) {
        double[] causes = numbers(cause);
        double[] effects = numbers(effect);
        LaggedPairs pairs = new LaggedPairs(0, cells(causes), cells(effects), effects);
        assertThat(pairs.rho(new ValueOrder(causes))).isCloseTo(rho, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "3, 2", "-1, 4", "5, 0"})
    void a_lag_pairs_each_cause_with_an_effect_so_many_years_later(int lag, int pairs) {
        double[] values = {1, 2, 3, 4, 5};
        assertThat(new LaggedPairs(lag, cells(values), cells(values), values).size())
                .isEqualTo(pairs);
    }

    @Test
    void means_of_regions_and_years_are_taken_out_of_a_full_panel() {
        // rows 1 2 6 and 3 8 10: mean 5, of rows 3 and 7, of columns 2, 5 and 8
        double[] values = {1, 2, 6, 3, 8, 10};
        new TwoWayMeans(panelCells(values, 0, 1, 2, 0, 1, 2)).takeOut(values);
        assertThat(values).containsExactly(new double[] {1, -1, 0, -1, 1, 0}, within(1e-12));
    }

    @Test
    void means_are_taken_out_of_a_panel_with_gaps_until_none_is_left() {
        // a: 1, 2, 6 and b: 3, -, 11; the single cell of the middle year is its own mean, the others stand 1 apart
        double[] values = {1, 2, 6, 3, 11};
        new TwoWayMeans(panelCells(values, 0, 1, 2, 0, 2)).takeOut(values);
        assertThat(values).containsExactly(new double[] {0.75, 0, -0.75, -0.75, 0.75}, within(1e-10));
    }

    private static List<Changes.Cell> panelCells(double[] values, int... years) {
        List<Changes.Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cells.add(new Changes.Cell(i < 3 ? 0 : 1, years[i], values[i]));
        }
        return cells;
    }

    @Test
    void of_one_territory_only_its_own_mean_is_taken_out() {
        double[] values = {1, 2, 6};
        new TwoWayMeans(cells(values)).takeOut(values);
        assertThat(values).containsExactly(-2, -1, 3);
    }

    @Test
    void there_is_no_difference_over_a_gap_a_break_or_a_value_without_a_logarithm() {
        RegionPanel panel = new RegionPanel(
                Kind.LEVEL,
                List.of(
                        value(A, 2010, 1),
                        value(A, 2011, Math.E),
                        value(A, 2013, 1),
                        new Value(A, 2014, 2, true),
                        value(A, 2015, 2),
                        value(A, 2016, 0),
                        value(A, 2017, 3)));
        assertThat(panel.logDifferences(A)).isEqualTo(Map.of(2011, 1.0, 2015, 0.0));
        assertThat(panel.years(A)).containsExactly(2010, 2011, 2013, 2014, 2015, 2017);
    }

    @Test
    void an_index_of_the_year_before_is_a_difference_already() {
        RegionPanel panel = new RegionPanel(
                Kind.PREVIOUS_YEAR, List.of(value(A, 2010, 100), value(A, 2012, 50), new Value(A, 2013, 260, true)));
        assertThat(panel.logDifferences(A))
                .isEqualTo(Map.of(2010, 0.0, 2012, StrictMath.log(50) - StrictMath.log(100)));
    }

    @Test
    void a_region_and_year_twice_is_refused() {
        List<Value> twice = List.of(value(A, 2010, 1), value(A, 2010, 1));
        assertThatThrownBy(() -> new RegionPanel(Kind.LEVEL, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A 2010");
    }

    @Test
    void what_would_be_nothing_but_its_own_mean_is_left_out() {
        // without B, which has one change, nobody shares a year with A
        RegionPanel panel = new RegionPanel(
                Kind.PREVIOUS_YEAR, List.of(value(A, 2010, 90), value(A, 2011, 110), value(B, 2010, 120)));
        Changes changes = Changes.of(panel);
        assertThat(changes.comparable(Set.of(A, B), false).cells()).isEmpty();
        assertThat(changes.comparable(Set.of(A), true).cells()).hasSize(2);
    }

    @Test
    void shifts_of_one_territory_are_taken_in_turn_its_own_years_among_them() {
        double[] values = {1, 2, 3};
        CircularShifts shifts = new CircularShifts(cells(values), 1);
        assertThat(shifts.shifted(values)).containsExactly(1, 2, 3);
        assertThat(shifts.shifted(values)).containsExactly(3, 1, 2);
        assertThat(shifts.shifted(values)).containsExactly(2, 3, 1);
        assertThat(shifts.shifted(values)).containsExactly(1, 2, 3);
    }

    @Test
    void each_region_keeps_its_own_values_in_their_order_when_shifted() {
        double[] values = {1, 2, 3, 10, 20};
        CircularShifts shifts = new CircularShifts(panelCells(values, 0, 1, 2, 0, 1), 1);
        Set<List<Double>> first = Set.of(List.of(1d, 2d, 3d), List.of(3d, 1d, 2d), List.of(2d, 3d, 1d));
        Set<List<Double>> second = Set.of(List.of(10d, 20d), List.of(20d, 10d));
        for (int i = 0; i < 50; i++) {
            double[] shifted = shifts.shifted(values);
            assertThat(shifted).isNotEqualTo(values);
            List<Double> list = Arrays.stream(shifted).boxed().toList();
            assertThat(first).contains(list.subList(0, 3));
            assertThat(second).contains(list.subList(3, 5));
        }
    }

    /** The published sequence of the algorithm for this seed. */
    @Test
    void the_generator_is_the_one_that_it_says() {
        SplitMix draws = new SplitMix(1_234_567);
        assertThat(draws.next()).isEqualTo(6_457_827_717_110_365_317L);
        assertThat(draws.next()).isEqualTo(3_203_168_211_198_807_973L);
        assertThat(Long.toUnsignedString(draws.next())).isEqualTo("9817491932198370423");
    }

    @Test
    void a_draw_below_a_bound_comes_to_every_number() {
        SplitMix draws = new SplitMix(1);
        int[] counts = new int[5];
        for (int i = 0; i < 5_000; i++) {
            counts[draws.below(5)]++;
        }
        assertThat(counts).doesNotContain(0);
        assertThat(Arrays.stream(counts).max().orElseThrow()).isLessThan(1_150);
    }
}
