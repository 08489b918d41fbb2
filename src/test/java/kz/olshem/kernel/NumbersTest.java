package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2547.857    | 1 | KK | 2\u00a0547,9",
                "2547.857    | 1 | RU | 2\u00a0547,9",
                "2547.857    | 1 | EN | 2,547.9",
                "36195760.9  | 1 | KK | 36\u00a0195\u00a0760,9",
                "36195760.9  | 0 | EN | 36,195,761",
                "999         | 0 | RU | 999",
                "1000        | 0 | RU | 1\u00a0000",
                "-1234.5     | 1 | KK | \u22121\u00a0234,5",
                "-1234.5     | 1 | EN | \u22121,234.5",
                "119         | 1 | EN | 119.0",
                "0.05        | 1 | EN | 0.1",
                "-0.05       | 1 | EN | \u22120.1",
                "-0.04       | 1 | EN | 0.0",
                "0           | 2 | RU | 0,00",
                "1E+6        | 0 | EN | 1,000,000"
            })
    void a_number_reads_as_people_of_the_language_write_it(
            BigDecimal value, int decimals, Language language, String text) {
        assertThat(Numbers.format(value, decimals, language)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3.14, +3.1", "-3.14, \u22123.1", "0, 0.0", "0.04, 0.0", "-0.04, 0.0", "0.05, +0.1"})
    void a_change_shows_its_sign_only_where_the_printed_number_has_one(BigDecimal value, String text) {
        assertThat(Numbers.signed(value, 1, Language.EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"119.0, 119", "0.0250, 0.025", "1E+3, '1,000'", "0.00, 0", "-7.50, \u22127.5"})
    void an_exact_number_has_all_its_decimals_and_no_more(BigDecimal value, String text) {
        assertThat(Numbers.exact(value, Language.EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12.4,    12.6,    1, 1",
        "105.96,  106.0,   1, 2",
        "99.9996, 100,     0, 4",
        "99.94,   100,     1, 1",
        "5,       5.0,     1, 1",
        "5.0001,  5.0002,  2, 4",
        "5.1,     5.2,     3, 3"
    })
    void two_different_values_never_print_alike(BigDecimal one, BigDecimal other, int usual, int enough) {
        assertThat(Numbers.decimalsToTellApart(one, other, usual)).isEqualTo(enough);
    }

    @Test
    void values_that_differ_past_the_twelfth_decimal_end_the_search_there() {
        BigDecimal near = new BigDecimal("0.00000000000000001");
        assertThat(Numbers.decimalsToTellApart(near, BigDecimal.ZERO, 2)).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "0.12666666666666666666, 0.1266666666666667",
        "-2547.85712345678901234, -2547.857123456789",
        "123456789012345678, 123456789012345700",
        "0.2500, 0.25",
        "1E+6, 1000000",
        "0.000, 0",
    })
    void a_derived_number_has_sixteen_digits_and_no_zeros_that_only_fill_up(BigDecimal value, BigDecimal stored) {
        assertThat(Numbers.derived(value)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"0.1000, 0.1", "12345678901234567.80, 12345678901234567.8", "1E+6, 1000000", "0E-9, 0", "-20.0, -20"})
    void a_plain_number_keeps_its_digits_and_has_no_exponent(BigDecimal value, BigDecimal plain) {
        assertThat(Numbers.plain(value)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"0.1200, 2", "1E+6, 0", "1200, 0", "0.000, 0", "-0.005, 3"})
    void zeros_that_only_fill_up_are_no_decimals(BigDecimal value, int decimals) {
        assertThat(Numbers.decimals(value)).isEqualTo(decimals);
    }
}
