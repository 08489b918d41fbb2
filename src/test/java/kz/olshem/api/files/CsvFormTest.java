package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every CSV of the product has the same form, and takes the same wishes. */
@OnAPort
class CsvFormTest {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    private static List<String> everyCsv() {
        return List.of(
                "/api/v1/directions?format=csv",
                "/api/v1/indicators?format=csv",
                "/api/v1/indicators/gerd?format=csv",
                "/api/v1/territories?format=csv",
                "/api/v1/releases?format=csv",
                "/api/v1/observations?format=csv",
                "/api/v1/scorecard?format=csv",
                "/export/chart.csv?indicator=gerd",
                "/export/chart.csv?indicator=gerd&format=sdmx-csv",
                "/export/indicators.csv?sort=name",
                "/export/changes.csv?release=2",
                "/export/observations.csv?indicator=gerd",
                "/export/observations.csv?format=sdmx-csv");
    }

    @ParameterizedTest
    @MethodSource("everyCsv")
    void lines_end_in_cr_lf(String address) throws Exception {
        assertThat(asking.text(address))
                .endsWith("\r\n")
                .satisfies(text -> assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n"));
    }

    @ParameterizedTest
    @MethodSource("everyCsv")
    void a_byte_order_mark_comes_where_it_is_asked_for_and_changes_nothing_else(String address) throws Exception {
        String plain = asking.text(address);

        assertThat(plain).doesNotContain("\ufeff");
        assertThat(asking.text(address + "&bom=true")).isEqualTo("\ufeff" + plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/observations?format=csv | unit,indicator_name,territory_name,unit_name",
                "/api/v1/scorecard?format=csv | unit,indicator_name,territory_name,unit_name,direction_name",
                "/export/chart.csv?indicator=gerd | unit,indicator_name,territory_name,unit_name",
                "/export/observations.csv?indicator=gerd | unit,indicator_name,territory_name,unit_name",
            })
    void names_come_after_the_columns_that_are_always_there(String address, String columns) throws Exception {
        String plain = asking.text(address).lines().findFirst().orElseThrow();

        assertThat(asking.text(address + "&names=true&lang=kk").lines().findFirst())
                .hasValue(plain + "," + columns);
    }

    @ParameterizedTest
    @CsvSource({
        "kk,млн теңге",
        "ru,млн тенге",
        "en,KZT million",
    })
    void names_are_in_the_language_asked_for(String language, String unit) throws Exception {
        String parameters = "?indicator=gross-regional-product&names=true&format=%s&lang=" + language;

        assertThat(List.of(
                        asking.text("/api/v1/observations" + parameters.formatted("csv")),
                        asking.text("/export/chart.csv" + parameters.formatted("long")),
                        asking.text("/export/observations.csv" + parameters.formatted("long"))))
                .allSatisfy(text -> assertThat(text.lines().skip(1))
                        .isNotEmpty()
                        .allSatisfy(line ->
                                assertThat(line).contains(",kzt-million,").endsWith("," + unit)));
    }

    @Test
    void the_next_page_has_the_columns_of_this_one() throws Exception {
        assertThat(asking.get("/api/v1/observations?limit=2&format=csv&names=true&bom=true&lang=ru")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .contains("&format=csv&bom=true&names=true&lang=ru>");
    }
}
