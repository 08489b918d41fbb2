package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, A, 12",
        "2025-S1, S, 6",
        "2025-S2, S, 6",
        "2025-Q1, Q, 3",
        "2025-Q4, Q, 3",
        "2025-01, M, 1",
        "2025-12, M, 1",
        "2025-01/2025-09, C, 9",
        "2025-03/2025-04, C, 2",
        "0007, A, 12"
    })
    void a_written_period_is_read_and_written_alike(String text, Frequency frequency, int months) {
        Period period = period(text);
        assertThat(period).hasToString(text);
        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "23",
                "202",
                "20255",
                "0000",
                "2023-13",
                "2023-00",
                "2023-1",
                "2023Q5",
                "2023-Q5",
                "2023-Q0",
                "2023Q1",
                "2023-q1",
                "2023-S3",
                "2023-H1",
                "2023/2024",
                "2023-W05",
                "45292",
                "2023-01-01",
                "-2023",
                "2023-",
                "2023.0",
                "２０２３",
                "2023-01/2023-01",
                "2023-09/2023-01",
                "2023-01/2023-13",
                "2023-01/2023",
                "2023/2023-09"
            })
    void nothing_is_guessed_from_another_form(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01/2024-01", "2023-11/2024-02", "2023-01/2022-09"})
    void a_cumulative_period_never_crosses_years(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void outer_spaces_are_forgiven() {
        assertThat(Period.parse(" 2024-Q2\t")).contains(new Period.Quarter(2024, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 24288",
        "2024-S1, 24282",
        "2024-S2, 24288",
        "2024-Q2, 24282",
        "2024-Q4, 24288",
        "2024-01, 24277",
        "2024-06, 24282",
        "2024-12, 24288",
        "2024-01/2024-09, 24285"
    })
    void a_period_ends_so_many_months_after_the_year_0(String text, int months) {
        assertThat(period(text).end()).isEqualTo(new Moment(months));
    }

    @ParameterizedTest
    @CsvSource({"2023, 24264", "2023-Q2, 24267", "2023-02, 24265", "2023-01/2023-09, 24264"})
    void a_period_starts_where_the_one_before_it_ends(String text, int months) {
        assertThat(period(text).start()).isEqualTo(new Moment(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2021",
        "2024-S2, 2021-S2",
        "2024-Q3, 2021-Q3",
        "2024-02, 2021-02",
        "2024-01/2024-09, 2021-01/2021-09"
    })
    void an_earlier_year_has_the_same_period(String text, String earlier) {
        assertThat(period(text).yearsEarlier(3)).isEqualTo(period(earlier));
    }

    @Test
    void periods_are_ordered_by_their_end_and_then_the_shorter_first() {
        List<Period> ordered = Stream.of(
                        "2023", "2024-01", "2024-03", "2024-Q1", "2024-06", "2024-Q2", "2024-S1", "2024-12", "2024")
                .map(PeriodTest::period)
                .toList();
        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({"2025-Q1, 2025-01/2025-03", "2025-S1, 2025-01/2025-06", "2025, 2025-01/2025-12"})
    void a_cumulative_period_is_another_than_the_discrete_one_of_the_same_months(String discrete, String cumulative) {
        assertThat(new TreeSet<>(List.of(period(cumulative), period(discrete))))
                .containsExactly(period(discrete), period(cumulative));
    }

    @Test
    void a_number_outside_its_form_is_refused() {
        assertThatThrownBy(() -> new Period.Year(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period.Half(2025, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period.Quarter(2025, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period.Month(2025, 13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period.Cumulative(2025, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
