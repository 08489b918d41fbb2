package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@OnAPort
class RefusalsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | from | bad-parameter | /api/v1/observations?from=yesterday",
                "400 | from | bad-parameter | /api/v1/observations?from=2025-Q5",
                "400 | to | bad-parameter | /api/v1/observations?to=2025-13",
                "400 | to | bad-parameter | /api/v1/observations?from=2026&to=2025",
                "400 | release | bad-parameter | /api/v1/observations?release=two",
                "400 | release | bad-parameter | /api/v1/observations?release=0",
                "400 | release | bad-parameter | /api/v1/scorecard?release=-1",
                "404 | release | unknown-release | /api/v1/scorecard?release=99",
                "404 | release | unknown-release | /api/v1/scorecard?release=99999999999999999999",
                "404 | indicator | unknown-indicator | /api/v1/observations?indicator=nothing",
                "404 | indicator | unknown-indicator | /api/v1/observations?indicator=gerd,A%20B",
                "400 | indicator | bad-parameter | /api/v1/observations?indicator=",
                "404 | indicator | unknown-indicator | /api/v1/indicators/nothing",
                "404 | territory | unknown-territory | /api/v1/observations?territory=KZ-99",
                "404 | territory | unknown-territory | /api/v1/scorecard?territory=KZ-99",
                "400 | format | bad-parameter | /api/v1/directions?format=xml",
                "400 | lang | bad-parameter | /api/v1/directions?lang=de",
                "400 | teritory | unknown-parameter | /api/v1/scorecard?teritory=KZ",
                "400 | release | unknown-parameter | /api/v1/territories?release=1",
                "400 | \ufffd | unknown-parameter | /api/v1/territories?%00=1",
                "400 | \ufffd[0m | unknown-parameter | /export/chart.svg?%1b%5b0m=1",
                "400 | from | bad-parameter | /api/v1/observations?from=%00",
                "400 | limit | bad-parameter | /api/v1/observations?limit=99999999999999999999",
                "400 | offset | bad-parameter | /api/v1/observations?offset=-1",
                "404 | indicator | unknown-indicator | /api/v1/indicators/%F0%9F%92%A9",
                "400 | territory | repeated-parameter | /api/v1/scorecard?territory=KZ&territory=KZ-75",
                "400 | indicator | bad-parameter | /export/chart.xlsx",
                "404 | indicator | unknown-indicator | /export/chart.xlsx?indicator=nothing",
                "404 | territory | unknown-territory | /export/indicators.csv?territory=KZ-99",
                "404 | direction | unknown-direction | /export/indicators.xlsx?direction=nothing",
                "400 | status | bad-parameter | /export/indicators.csv?status=good",
                "404 | release | unknown-release | /export/indicators.csv?release=99",
                "400 | lang | bad-parameter | /export/indicators.csv?lang=de",
                "400 | bom | bad-parameter | /export/indicators.csv?bom=yes",
                "400 | bom | unknown-parameter | /export/indicators.xlsx?bom=true",
                "400 | sort | bad-parameter | /export/indicators.csv?sort=size",
                "400 | sort | unknown-parameter | /export/changes.csv?sort=name",
                "400 | status | bad-parameter | /export/observations.csv?status=good",
                "404 | territory | unknown-territory | /export/observations.csv?territory=KZ-75&peers=KZ-99",
                "404 | territory | unknown-territory | /export/changes.csv?territory=KZ-99",
                "400 | release | bad-parameter | /export/changes.xlsx?release=x",
                "400 | q | unknown-parameter | /export/changes.csv?q=a",
                "404 | indicator | unknown-indicator | /export/observations.csv?indicator=gerd,nothing",
                "400 | indicator | bad-parameter | /export/observations.xlsx?indicator=gerd,",
                "404 | territory | unknown-territory | /export/observations.csv?territory=KZ-99",
                "404 | direction | unknown-direction | /export/observations.xlsx?direction=x",
                "400 | from | bad-parameter | /export/observations.csv?from=x",
                "400 | to | bad-parameter | /export/observations.csv?from=2026&to=2025",
                "400 | format | bad-parameter | /export/observations.csv?format=json",
                "400 | format | unknown-parameter | /export/observations.xlsx?format=long",
                "400 | derived | bad-parameter | /export/observations.csv?derived=1",
                "404 | release | unknown-release | /export/observations.csv?release=99",
            })
    void a_refusal_names_what_is_wrong(int status, String parameter, String code, String address) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address);
        JsonNode problem = Asking.json(answer);

        assertThat(List.of(
                        answer.statusCode(),
                        problem.get("status").asInt(),
                        problem.get("parameter").asString(),
                        problem.get("code").asString(),
                        problem.get("type").asString(),
                        answer.headers().firstValue("Content-Type").orElse("")))
                .containsExactly(
                        status, status, parameter, code, "urn:olshem:problem:" + code, "application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, «KZ-99» кодты аумақ жоқ.",
        "ru, Территории с кодом «KZ-99» нет.",
        "en, There is no territory with the code “KZ-99”.",
    })
    void the_detail_is_in_the_language_asked_for(String language, String detail) throws Exception {
        assertThat(asking.json("/api/v1/scorecard?territory=KZ-99&lang=" + language)
                        .get("detail")
                        .asString())
                .isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/indicators.csv?q=",
                "/export/observations.csv?q=",
                "/api/v1/scorecard?territory=",
                "/export/chart.png?indicator=gerd&view="
            })
    void a_text_that_is_too_long_is_refused_unread(String address) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address + "a+".repeat(3000) + "a");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).get("code").asString()).isEqualTo("long-parameter");
    }

    @Test
    void control_characters_are_not_sent_back() throws Exception {
        assertThat(asking.json("/api/v1/scorecard?territory=%1b%5b31m%e2%80%ae")
                        .get("detail")
                        .asString())
                .isEqualTo("«\ufffd[31m\ufffd» кодты аумақ жоқ.");
    }

    /** As they come from a keyboard, and as no library would send them. */
    @ParameterizedTest
    @ValueSource(strings = {"from=[2025]", "from={year}", "from=<b>", "from=a|b", "from=a^b", "from=`", "from=a\\b"})
    void what_nobody_encoded_is_refused_by_name_too(String query) throws Exception {
        String answer =
                asking.raw("GET /api/v1/observations?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"bad-parameter\"", "\"parameter\":\"from\"");
    }

    @Test
    void more_parameters_than_anyone_needs_are_a_request_that_cannot_be_read() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/api/v1/observations?" + "a=&".repeat(1500));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).get("code").asString()).isEqualTo("bad-request");
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-Prefix, /%zz", "Expect, x"})
    void a_header_that_cannot_be_read_is_a_problem_as_well(String header, String value) throws Exception {
        String answer = asking.raw("GET /api/v1/releases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + ": "
                + value + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("\"code\":\"bad-request\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT /api/v1/releases HTTP/1.1\r\nHost: x\r\n",
                "GET /api/v1/releases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: x\r\n",
            })
    void what_the_server_cannot_do_is_no_defect_of_ours(String lines) throws Exception {
        assertThat(asking.raw(lines + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"bad-request\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/v1",
                "/api/v2/directions",
                "/api/v1/directions/",
                "/export",
                "/export/x",
                "/export/observations.json",
                "/export/indicators.XLSX",
                "/export/changes.svg"
            })
    void any_other_address_is_not_found(String address) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Asking.json(answer).get("code").asString()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void any_other_method_is_not_allowed(String method) throws Exception {
        HttpResponse<byte[]> answer = asking.send(method, "/api/v1/scorecard");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void what_is_mapped_for_machines_is_what_is_open() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api") || path.startsWith("/export")))
                .containsExactlyInAnyOrderElementsOf(ReadingRoutes.ALL);
    }
}
