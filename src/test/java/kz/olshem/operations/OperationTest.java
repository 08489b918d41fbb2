package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.web.RequestIdValve;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

@OnAPort
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "spring.test.metrics.export=true",
            "olshem.db.url=jdbc:h2:mem:operated;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1"
        })
class OperationTest {

    @LocalServerPort
    private int port;

    @Value("${local.management.port}")
    private int operatorsPort;

    @Autowired
    private Environment settings;

    private Asking asking;
    private Asking operator;

    @BeforeEach
    void findThePorts() {
        asking = new Asking(port);
        operator = new Asking(operatorsPort);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olshem_requests_seconds_count{face=\"api\",outcome=\"2xx\"}",
                "olshem_requests_seconds_sum{face=\"api\",outcome=\"4xx\"}",
                "olshem_exports_seconds_count{format=\"svg\"}",
                "olshem_sessions ",
                "olshem_snapshot_release 3.0",
                "olshem_snapshot_builds_seconds_count",
                "olshem_imports_seconds_count 1",
                "olshem_publications_seconds_count 3",
                "jvm_memory_used_bytes"
            })
    void operators_read_measurements(String line) throws Exception {
        asking.get("/api/v1/releases");
        asking.get("/api/v1/nothing");
        asking.get("/export/chart.svg?indicator=gerd");

        assertThat(operator.text("/actuator/prometheus")).contains(line);
    }

    @Test
    void the_snapshot_is_as_large_as_the_list_of_its_figures() throws Exception {
        int figures = asking.json("/api/v1/observations").get("observations").size();

        assertThat(operator.text("/actuator/prometheus")).contains("olshem_snapshot_observations " + figures + ".0");
    }

    /** Reading and checking are in it, which the writing of its releases is not all of. */
    @Test
    void an_import_takes_longer_than_what_it_writes() throws Exception {
        String measurements = operator.text("/actuator/prometheus");

        assertThat(seconds("olshem_imports", measurements)).isGreaterThan(seconds("olshem_publications", measurements));
    }

    private static double seconds(String name, String measurements) {
        return measurements
                .lines()
                .filter(line -> line.startsWith(name + "_seconds_sum "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }

    @Test
    void operators_read_why_it_is_up() throws Exception {
        assertThat(operator.text("/actuator/health")).contains("\"components\"", "\"db\"");
    }

    @Test
    void readers_are_told_no_more_than_up() throws Exception {
        assertThat(asking.text("/actuator/health")).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/actuator", "/actuator/info"})
    void no_measurement_is_on_the_readers_port(String address) throws Exception {
        assertThat(asking.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans", "/"})
    void operators_read_no_settings_and_no_memory(String address) throws Exception {
        assertThat(operator.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_operators_port_is_on_loopback() {
        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_readers_port_cannot_be_the_operators_port() {
        assertThatThrownBy(() -> new ManagementPort(8080, 8080))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("8080");
    }

    @Test
    void a_request_keeps_the_id_that_it_came_with() throws Exception {
        assertThat(id(asking.get("/api/v1/releases", RequestIdValve.HEADER, "proxy-0001.a")))
                .isEqualTo("proxy-0001.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space and more", "<script>alert(1)</script>", "../../etc/passwd"})
    void what_does_not_look_like_an_id_is_replaced(String given) throws Exception {
        assertThat(id(asking.get("/api/v1/releases", RequestIdValve.HEADER, given)))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void two_requests_have_two_ids() throws Exception {
        assertThat(id(asking.get("/api/v1/releases"))).isNotEqualTo(id(asking.get("/api/v1/releases")));
    }

    @Test
    void a_problem_names_its_request() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/api/v1/nothing");

        assertThat(Asking.json(answer).get("requestId").asString()).isEqualTo(id(answer));
    }

    @Test
    void an_error_page_names_its_request() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/nothing");

        assertThat(Asking.text(answer)).contains(id(answer));
    }

    @Test
    void what_the_server_itself_refuses_has_an_id_on_its_page() throws Exception {
        List<String> lines = asking.raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .lines()
                .toList();
        String id = lines.stream()
                .filter(line -> line.startsWith(RequestIdValve.HEADER))
                .findFirst()
                .orElseThrow()
                .substring(RequestIdValve.HEADER.length() + 2);

        assertThat(lines).anyMatch(line -> line.contains("<p>") && line.contains(id));
    }

    private static String id(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue(RequestIdValve.HEADER).orElseThrow();
    }
}
