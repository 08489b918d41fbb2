package kz.olshem.evidence.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.olshem.evidence.association.RegionPanel.Kind;
import kz.olshem.evidence.association.RegionPanel.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On panels as large as those that are examined: regions over twelve years, and one territory over thirty. */
class LagScanTest {

    private static final int RARE = 50;

    private static Association scan(RegionPanel cause, RegionPanel effect) {
        return LagScan.of(cause, effect).orElseThrow();
    }

    /** An effect that follows its cause after so many years, among shocks of its own. */
    private static Association planted(int regions, int years, int lag, double strength, long seed) {
        Random chance = new Random(seed);
        double[][] causes = Panels.shocks(chance, regions, years, 0);
        double[][] noise = Panels.shocks(chance, regions, years, 0);
        return scan(
                Panels.levels(regions, years, (region, year) -> causes[region][year]),
                Panels.levels(
                        regions,
                        years,
                        (region, year) ->
                                noise[region][year] + (year < lag ? 0 : strength * causes[region][year - lag])));
    }

    private static Association unrelated(int regions, int years, double memory, long seed) {
        Random chance = new Random(seed);
        double[][] causes = Panels.shocks(chance, regions, years, memory);
        double[][] effects = Panels.shocks(chance, regions, years, memory);
        return scan(
                Panels.levels(regions, years, (region, year) -> causes[region][year]),
                Panels.levels(regions, years, (region, year) -> effects[region][year]));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "1, -1", "3, -1"})
    void a_planted_effect_is_found_at_its_lag_with_its_sign(int lag, double strength) {
        for (int seed = 0; seed < 10; seed++) {
            Association found = planted(15, 12, lag, strength, seed);
            assertThat(found.lag()).isEqualTo(lag);
            assertThat(Math.signum(found.rho())).isEqualTo(Math.signum(strength));
            assertThat(found.chance()).isLessThanOrEqualTo(RARE);
        }
    }

    @Test
    void a_planted_effect_is_not_there_with_time_reversed() {
        long reversed = IntStream.range(0, 40)
                .filter(seed -> planted(15, 12, 2, 1, seed).reversedChance() <= RARE)
                .count();
        assertThat(reversed).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"15, 12, 0", "15, 12, 0.8", "1, 30, 0", "1, 30, 0.8"})
    void what_is_unrelated_is_found_in_five_of_a_hundred_cases_at_most(int regions, int years, double memory) {
        long found = IntStream.range(0, 100)
                .filter(seed -> unrelated(regions, years, memory, seed).chance() <= RARE)
                .count();
        assertThat(found).isLessThanOrEqualTo(5);
    }

    @Test
    void what_happens_in_the_same_year_is_there_with_time_reversed_too() {
        Association found = planted(15, 12, 0, 2, 7);
        assertThat(found.lag()).isZero();
        assertThat(found.chance()).isLessThanOrEqualTo(RARE);
        assertThat(found.reversedChance()).isLessThanOrEqualTo(RARE);
    }

    @Test
    void what_comes_before_its_cause_is_found_with_time_reversed_only() {
        Random chance = new Random(3);
        double[][] first = Panels.shocks(chance, 15, 12, 0);
        double[][] noise = Panels.shocks(chance, 15, 12, 0);
        RegionPanel earlier = Panels.levels(15, 12, (region, year) -> first[region][year]);
        RegionPanel later = Panels.levels(
                15, 12, (region, year) -> 0.5 * noise[region][year] + (year < 2 ? 0 : first[region][year - 2]));
        Association found = scan(later, earlier);
        assertThat(found.chance()).isGreaterThan(RARE);
        assertThat(found.reversedChance()).isLessThanOrEqualTo(RARE);
    }

    @Test
    void the_order_of_rows_is_irrelevant() {
        Random chance = new Random(11);
        double[][] causes = Panels.shocks(chance, 9, 12, 0.5);
        double[][] effects = Panels.shocks(chance, 9, 12, 0.5);
        List<Value> cause = Panels.rows(9, 12, (region, year) -> causes[region][year]);
        List<Value> effect = Panels.rows(9, 12, (region, year) -> effects[region][year]);
        Association ordered = scan(new RegionPanel(Kind.LEVEL, cause), new RegionPanel(Kind.LEVEL, effect));
        List<Value> mixed = new ArrayList<>(cause);
        Collections.shuffle(mixed, chance);
        assertThat(scan(new RegionPanel(Kind.LEVEL, mixed), new RegionPanel(Kind.LEVEL, effect.reversed())))
                .isEqualTo(ordered);
    }

    @Test
    void one_input_gives_one_result() {
        assertThat(unrelated(15, 12, 0.8, 1)).isEqualTo(unrelated(15, 12, 0.8, 1));
    }

    @Test
    void what_all_regions_share_in_a_year_associates_nothing() {
        Random chance = new Random(5);
        double[] boom = chance.doubles(12).toArray();
        assertThat(scan(
                                Panels.levels(15, 12, (region, year) -> 3 * boom[year]),
                                Panels.levels(15, 12, (region, year) -> -boom[year]))
                        .rho())
                .isZero();
    }

    @Test
    void a_lag_with_fewer_than_fifteen_pairs_is_not_tried() {
        // five regions with eleven changes: at a lag of eight there are three of each
        assertThat(unrelated(5, 12, 0, 1).lagsTried()).isEqualTo(9);
        assertThat(unrelated(4, 12, 0, 1).lagsTried()).isEqualTo(8);
    }

    @Test
    void what_is_too_short_for_every_lag_says_nothing() {
        RegionPanel short_ = Panels.levels(1, 15, (region, year) -> year);
        assertThat(LagScan.of(short_, short_)).isEmpty();
        assertThat(LagScan.of(short_, new RegionPanel(Kind.LEVEL, List.of()))).isEmpty();
    }
}
