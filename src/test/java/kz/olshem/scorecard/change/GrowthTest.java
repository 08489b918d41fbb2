package kz.olshem.scorecard.change;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.TEXT;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.series.Observation;
import kz.olshem.series.Samples;
import kz.olshem.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static Unit unit(String code, String dimension) {
        return new Unit(code, dimension, BigDecimal.ONE, TEXT);
    }

    private static final Unit PERSONS = unit("persons", "persons");

    private static Growth growth(Unit unit, String at, Observation... observations) {
        Series series = Samples.snapshot(Samples.catalogue("a"), List.of(observations), List.of())
                .series(new IndicatorCode("a"), CITY);
        return Growth.of(series, series.at(period(at)).orElseThrow(), unit);
    }

    private static Growth growth(Unit unit, String before, String now) {
        return growth(unit, "2024", observation("a", "2023", before), observation("a", "2024", now));
    }

    @ParameterizedTest
    @CsvSource({"200, 250, 0.25", "200, 150, -0.25", "-4, -2, 0.5", "-4, -6, -0.5", "5, 0, -1", "5, 5, 0"})
    void a_change_is_relative_to_the_size_of_what_was(String before, String now, String fraction) {
        assertThat(growth(PERSONS, before, now))
                .isInstanceOfSatisfying(
                        Growth.Relative.class, it -> assertThat(it.fraction()).isEqualByComparingTo(fraction));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 5, ZERO_BEFORE", "0, 0, 0, ZERO_BEFORE", "-4, 2, 6, SIGN_CHANGE", "4, -2, -6, SIGN_CHANGE"})
    void from_zero_or_across_it_the_difference_is_said(String before, String now, String difference, Growth.Why why) {
        assertThat(growth(PERSONS, before, now)).isInstanceOfSatisfying(Growth.Absolute.class, it -> {
            assertThat(it.difference()).isEqualByComparingTo(difference);
            assertThat(it.why()).isEqualTo(why);
        });
    }

    @ParameterizedTest
    @CsvSource({"percent, percent", "index-previous-year, index", "rank, rank"})
    void a_percentage_changes_in_points_and_a_rank_in_places(String code, String dimension) {
        assertThat(growth(unit(code, dimension), "107.6", "104.9"))
                .isInstanceOfSatisfying(
                        Growth.Points.class, it -> assertThat(it.points()).isEqualByComparingTo("-2.7"));
    }

    @Test
    void an_index_against_a_fixed_year_changes_in_per_cent() {
        assertThat(growth(unit("index-2016", "index"), "100", "110")).isInstanceOf(Growth.Relative.class);
    }

    @ParameterizedTest
    @CsvSource({"2024-Q3, 2023-Q3", "2024-07, 2023-07", "2024-01/2024-09, 2023-01/2023-09"})
    void a_part_of_a_year_is_held_against_the_same_part_of_the_year_before(String now, String before) {
        Growth growth = growth(
                PERSONS,
                now,
                observation("a", before, "8"),
                observation("a", "2023", "100"),
                observation("a", "2024-Q2", "100"),
                observation("a", "2024-01/2024-08", "100"),
                observation("a", now, "10"));
        assertThat(growth)
                .isInstanceOfSatisfying(
                        Growth.Relative.class,
                        it -> assertThat(it.before().period()).isEqualTo(period(before)));
    }

    @Test
    void a_missing_year_before_is_not_bridged() {
        assertThat(growth(PERSONS, "2024", observation("a", "2022", "8"), observation("a", "2024", "10")))
                .isEqualTo(new Growth.Undefined(Growth.Why.NO_EARLIER_PERIOD));
    }

    @Test
    void a_quarter_is_not_held_against_a_cumulative_period() {
        assertThat(growth(
                        PERSONS,
                        "2024-Q1",
                        observation("a", "2023-01/2023-03", "8"),
                        observation("a", "2024-Q1", "10")))
                .isEqualTo(new Growth.Undefined(Growth.Why.NO_EARLIER_PERIOD));
    }
}
