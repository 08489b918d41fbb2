package kz.olshem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "population",
                "population@KZ",
                "population@almaty-almaly",
                "ratio(gross-regional-product, employed-population)",
                "ratio(gerd, population, 1000.50)",
                "ratio(chain-index(grp-volume-index, 2016), index(employed-population, 2016), 100)",
                "share(innovative-companies, innovative-companies@KZ)",
                "growth(share(a1, b-2@KZ-75))"
            })
    void a_derivation_is_written_as_it_is_read(String text) {
        assertThat(Derivation.parse(text)).hasToString(text);
    }

    @Test
    void spaces_do_not_matter() {
        assertThat(Derivation.parse(" share( a ,b@KZ ) ")).hasToString("share(a, b@KZ)");
    }

    @Test
    void a_scale_keeps_its_value() {
        assertThat(Derivation.parse("ratio(a, b, 1000)"))
                .isInstanceOfSatisfying(
                        Derivation.Ratio.class,
                        ratio -> assertThat(ratio.scale()).isEqualTo(new BigDecimal("1000")));
    }

    @Test
    void inputs_are_the_references_in_the_order_of_the_text_each_once() {
        assertThat(Derivation.parse("ratio(chain-index(c, 2016), ratio(index(b@KZ, 2016), growth(c)), 100)")
                        .inputs())
                .extracting(Object::toString)
                .containsExactly("c", "b@KZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"                       | an indicator code | 1",
                "Population               | an indicator code | 11",
                "population@              | an indicator code | 12",
                "mean(a, b)               | ratio, share      | 6",
                "ratio(a)                 | ','               | 8",
                "ratio(a, b               | ')'               | 11",
                "ratio(a, b, x)           | a number          | 14",
                "ratio(a, b, -1)          | a number          | 15",
                "share(a, b, 100)         | ')'               | 11",
                "index(a, 16)             | a year            | 12",
                "chain-index(a, 2016, 1)  | ')'               | 20",
                "growth()                 | an indicator code | 8",
                "a b                      | nothing more      | 3",
                "a)                       | nothing more      | 2",
                "a + b                    | nothing more      | 3"
            })
    void a_text_outside_the_grammar_is_refused_with_the_place(String text, String expected, int at) {
        assertThatThrownBy(() -> Derivation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected " + expected)
                .hasMessageEndingWith("at character " + at);
    }
}
