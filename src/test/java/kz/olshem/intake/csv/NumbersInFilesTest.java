package kz.olshem.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.series.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInFilesTest {

    private static final Catalogue CATALOGUE = ShippedData.read().catalogue();

    private static Reading<Observation> value(String value) {
        String text =
                "indicator,territory,period,value,source\ngross-regional-product,KZ-75,2024,\"" + value + "\",s1\n";
        return ObservationFile.read("file.csv", text.getBytes(StandardCharsets.UTF_8), CATALOGUE, Set.of("s1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, 1234.5",
        "119.0, 119.0",
        "+5, 5",
        "-5, -5",
        "\u22125.50, -5.50",
        "-0, 0",
        ".5, 0.5",
        "5., 5",
        "1e3, 1000",
        "1.5E+2, 150",
        "2.50e-1, 0.250",
        "12345678901234567890123456789012345678, 12345678901234567890123456789012345678",
        "0.12345678901234567890123456789012345678, 0.12345678901234567890123456789012345678"
    })
    void a_number_is_taken_exactly_as_written(String text, String value) {
        assertThat(value(text).rows())
                .singleElement()
                .extracting(it -> it.value().toPlainString())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "1.234.567",
                "1 234",
                "1_000",
                "NaN",
                "Infinity",
                "-",
                "–",
                "...",
                "…",
                ":",
                "x",
                "х",
                "NA",
                "н/д",
                "0x1F",
                "1d",
                "1f",
                "12%",
                "<5",
                "(5)",
                "5*",
                "5)",
                "1-2",
                "--5",
                "e5",
                "1e",
                "1e9999",
                "1e999",
                "1e-99",
                "٣",
                "５",
                "½",
                "123456789012345678901234567890123456789",
                "0.123456789012345678901234567890123456789"
            })
    void anything_else_is_no_number(String text) {
        assertThat(value(text).findings())
                .extracting(it -> it.line() + " " + it.column() + " " + it.rule())
                .containsExactly("2 value NOT_A_NUMBER");
        assertThat(value(text).rows()).isEmpty();
    }

    @Test
    void an_empty_value_is_missing_and_not_zero() {
        assertThat(value("").findings()).extracting(Finding::rule).containsExactly(Finding.Rule.EMPTY);
        assertThat(value("").rows()).isEmpty();
    }
}
