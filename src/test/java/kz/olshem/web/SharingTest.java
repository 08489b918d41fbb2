package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Pages of other sites: those named may read the API, all else stays closed to them. */
@OnAPort
@TestPropertySource(
        properties = {
            "olshem.cors.origins=https://open.example,https://other.example",
            "olshem.db.url=jdbc:h2:mem:shared;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1"
        })
class SharingTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/releases, https://open.example, 200, true",
        "HEAD, /api/v1/releases, https://other.example, 200, true",
        "GET, /api/v1/releases, https://strange.example, 403, false",
        "POST, /api/v1/releases, https://open.example, 403, false",
        "GET, /export/chart.svg?indicator=gerd, https://open.example, 200, false",
        "GET, /, https://open.example, 200, false",
    })
    void only_named_origins_read_and_only_the_api(
            String method, String address, String origin, int status, boolean shared) throws IOException {
        String answer = ask(method + " " + address, "Origin: " + origin);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.contains("Access-Control-Allow-Origin: " + origin)).isEqualTo(shared);
    }

    @Test
    void a_browser_may_ask_beforehand() throws IOException {
        assertThat(ask(
                        "OPTIONS /api/v1/releases",
                        "Origin: https://open.example",
                        "Access-Control-Request-Method: GET"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Methods: GET,HEAD");
    }

    @Test
    void a_shared_answer_says_that_it_depends_on_the_origin() throws IOException {
        assertThat(ask("GET /api/v1/releases", "Origin: https://open.example"))
                .contains("Vary: Origin", "Vary: Accept, Accept-Encoding");
    }

    private String ask(String line, String... headers) throws IOException {
        return new Asking(port)
                .raw(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + String.join("\r\n", headers)
                        + "\r\n\r\n");
    }
}
