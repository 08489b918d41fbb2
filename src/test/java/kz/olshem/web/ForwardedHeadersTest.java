package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who is believed about the address that a reader asked at, and whose answers are kept for others. */
class ForwardedHeadersTest {

    private static final String TABLE = "/export/indicators.xlsx?q=gerd";

    private static String head(int port, String address, String... headers) throws IOException {
        String answer = new Asking(port)
                .raw("HEAD " + address + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers)
                        + "\r\n\r\n");
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }

    private static String tag(String head) {
        return head.lines()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @OnAPort
    class BehindAProxyOfThisMachine {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "X-Forwarded-Proto: javascript",
                    "X-Forwarded-Proto: https, ftp",
                    "Forwarded: for=1.2.3.4;proto=javascript",
                    "Forwarded: host=x; Proto=\"data\""
                })
        void a_scheme_that_shows_no_pages_is_refused(String header) throws IOException {
            assertThat(head(port, "/api/v1/releases", "Host: x", header)).startsWith("HTTP/1.1 400");
        }

        @ParameterizedTest
        @ValueSource(strings = {TABLE, "/export/chart.xlsx?indicator=gerd", "/export/chart.pdf?indicator=gerd"})
        void a_file_with_links_is_another_one_at_another_host(String address) throws IOException {
            assertThat(tag(head(port, address, "Host: one.example")))
                    .isNotEqualTo(tag(head(port, address, "Host: other.example")));
        }

        @ParameterizedTest
        @ValueSource(strings = {TABLE, TABLE + "&release=2", "/export/chart.pptx?indicator=gerd"})
        void a_file_with_links_is_kept_for_its_reader_alone(String address) throws IOException {
            assertThat(head(port, address, "Host: one.example")).contains("Cache-Control: private, max-age=");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/export/indicators.csv", "/export/chart.png?indicator=gerd"})
        void a_file_without_links_is_kept_for_all(String address) throws IOException {
            assertThat(head(port, address, "Host: one.example")).contains("Cache-Control: public, max-age=");
            assertThat(tag(head(port, address, "Host: one.example")))
                    .isEqualTo(tag(head(port, address, "Host: other.example")));
        }

        @Test
        void the_proxy_is_believed() throws IOException {
            assertThat(tag(head(port, TABLE, "Host: x", "X-Forwarded-Host: one.example", "X-Forwarded-Proto: https")))
                    .isNotEqualTo(tag(head(port, TABLE, "Host: x")));
        }
    }

    @Nested
    @OnAPort
    @TestPropertySource(
            properties = {
                "olshem.proxies=10.0.0.0/8",
                "olshem.db.url=jdbc:h2:mem:unproxied;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1"
            })
    class BehindNoProxy {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "X-Forwarded-Host: evil.example",
                    "Forwarded: host=evil.example",
                    "X-Forwarded-Prefix: /evil",
                    "X-Forwarded-Proto: javascript"
                })
        void nobody_is_believed(String header) throws IOException {
            assertThat(tag(head(port, TABLE, "Host: x", header))).isEqualTo(tag(head(port, TABLE, "Host: x")));
        }
    }

    @Nested
    @OnAPort
    @TestPropertySource(
            properties = {
                "olshem.public-address=https://olshem.example/",
                "olshem.db.url=jdbc:h2:mem:named;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1"
            })
    class AtANamedAddress {

        @LocalServerPort
        private int port;

        @Test
        void a_file_with_links_is_the_same_for_all() throws IOException {
            String one = head(port, TABLE, "Host: one.example");

            assertThat(one).contains("Cache-Control: public, max-age=300");
            assertThat(tag(one)).isEqualTo(tag(head(port, TABLE, "Host: other.example")));
        }
    }
}
