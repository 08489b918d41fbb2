package kz.olshem.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnAPort
class PremiseAnswerTest {

    private static final String ADDRESS = "/api/v1/premise";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void the_latest_release_is_the_default() throws Exception {
        assertThat(asking.text(ADDRESS)).isEqualTo(asking.text(ADDRESS + "?release=3"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 3"})
    void each_release_keeps_its_answer(int release, int testable) throws Exception {
        JsonNode premise = asking.json(ADDRESS + "?release=" + release);
        assertThat(premise.get("testable").asInt()).isEqualTo(testable);
        assertThat(premise.get("stages").size()).isEqualTo(5);
        assertThat(premise.get("links").size()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, money-knowledge,     NO_ASSOCIATION, 25,  25,  1,  8, 191",
        "2, bridge-market,       NO_ASSOCIATION, 25,  25,  1,  5, 536",
        "3, market-productivity, NO_ASSOCIATION, 168, 168, 20, 6, 639",
        "4, market-investment,   NO_ASSOCIATION, 168, 168, 20, 4, 693"
    })
    void a_tested_link_says_its_verdict_with_lag_and_chance(
            int row, String link, String verdict, int held, int needed, int regions, int lag, int k) throws Exception {
        JsonNode test = asking.json(ADDRESS + "?release=3").get("links").get(row);
        assertThat(test.get("link").asString()).isEqualTo(link);
        assertThat(test.get("verdict").asString()).isEqualTo(verdict);
        assertThat(test.get("held").asInt()).isEqualTo(held);
        assertThat(test.get("needed").asInt()).isEqualTo(needed);
        assertThat(test.get("regions").asInt()).isEqualTo(regions);
        assertThat(test.get("lag").asInt()).isEqualTo(lag);
        assertThat(test.get("k").asInt()).isEqualTo(k);
    }

    @Test
    void where_nothing_was_computed_nothing_is_said() throws Exception {
        JsonNode test = asking.json(ADDRESS + "?release=3").get("links").get(1);
        assertThat(test.get("verdict").asString()).isEqualTo("NOT_TESTABLE");
        assertThat(test.get("k").isNull()).isTrue();
        assertThat(test.get("rho").isNull()).isTrue();
        assertThat(test.get("missing").size()).isEqualTo(4);
    }

    @Test
    void a_csv_has_a_test_a_row() throws Exception {
        assertThat(asking.text(ADDRESS + "?release=3&format=csv").split("\r\n"))
                .hasSize(6)
                .satisfies(lines -> assertThat(lines[0]).startsWith("release,method,link,number,verdict,cause,effect"))
                .satisfies(lines -> assertThat(lines[1]).startsWith("3,1,money-knowledge,1,NO_ASSOCIATION"));
    }

    @Test
    void an_unknown_release_is_a_problem() throws Exception {
        assertThat(asking.json(ADDRESS + "?release=99").get("code").asString()).isEqualTo("unknown-release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "pdf", "xlsx"})
    void it_comes_as_a_file_too(String extension) throws Exception {
        String address = "/export/premise." + extension + "?release=3&lang=ru";
        var first = asking.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Disposition").orElse(""))
                .contains("premise-KZ-75-r3." + extension);
        assertThat(asking.get(address).body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "csv", "PDF", "exe"})
    void there_is_no_other_kind_of_file(String extension) throws Exception {
        assertThat(asking.get("/export/premise." + extension).statusCode()).isEqualTo(404);
    }
}
