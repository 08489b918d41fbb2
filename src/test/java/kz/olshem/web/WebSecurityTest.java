package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;

@OnAPort
class WebSecurityTest {

    private static final String FONT = "/fonts/golos-text-latin-wght-normal.woff2";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectProvider<UserDetailsService> users;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /test-of-an-open-view, text/html, 200, page",
        "GET, /?v-r=uidl, */*, 200, page",
        "GET, " + FONT + ", */*, 200, page",
        "GET, /VAADIN/nothing.js, */*, 404, page",
        "GET, /nothing, text/html, 404, page",
        "GET, /nothing, */*, 404, page",
        "GET, /actuator/health, */*, 200, page",
        "HEAD, /actuator/health, */*, 200, page",
        "GET, /?release=999, text/html, 404, page",
        "GET, /directions?release=0, text/html, 404, page",
        "GET, /?territory=KZ-99, text/html, 404, page",
        "GET, /indicators?direction=x, text/html, 404, page",
        "GET, /?peers=KZ-71%2CKZ-99, text/html, 404, page",
        "GET, /?release=1&peers=, text/html, 200, page",
        "GET, /?release=x, text/html, 200, page",
        "GET, /?lang=ru&territory=KZ-71&peers=KZ-75%2CKZ, text/html, 200, page",
        "GET, /a%2Fb, */*, 400, page",
        "GET, /a;b, */*, 400, page",
        "POST, /nothing, */*, 404, page",
        "GET, /api/v1/scorecard, */*, 200, data",
        "GET, /api/v1/nothing, */*, 404, data",
        "GET, /api/v1/scorecard?release=0, */*, 400, data",
        "GET, /api/v1/indicators/a%2Fb, */*, 400, data",
        "GET, /export/nothing, */*, 404, data",
        "POST, /api/v1/scorecard, */*, 405, data",
        "POST, /test-of-an-open-view, text/html, 405, page",
        "PUT, /?v-r=uidl, */*, 405, page",
        "GET, /test-of-an-open-view?%00=1, text/html, 200, page",
    })
    void every_class_of_answer_has_the_headers(String method, String address, String accept, int status, String kind)
            throws Exception {
        HttpResponse<byte[]> answer = asking.send(method, address, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertHeaders(answer, kind);
    }

    @Test
    void an_answer_without_a_body_has_the_headers() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/api/v1/scorecard", "If-None-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertHeaders(answer, "data");
    }

    private static void assertHeaders(HttpResponse<byte[]> answer, String kind) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly(kind.equals("page") ? SecurityHeaders.PAGES : SecurityHeaders.DATA);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Permissions-Policy"))
                .containsExactly("geolocation=(), camera=(), microphone=()");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By", "Strict-Transport-Security");
    }

    @Test
    void no_other_site_reads_the_api_unless_one_is_named() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/api/v1/releases", "Origin", "https://open.example");

        assertThat(answer.headers().map().keySet()).noneMatch(it -> it.startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n",
                "GET /api/v1/scorecard?release=%zz HTTP/1.1\r\nHost: x\r\n",
                "GET /a|b HTTP/1.1\r\nHost: x\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: y\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nNo colon\r\n",
            })
    void what_the_server_itself_refuses_tells_nothing_of_it(String lines) throws Exception {
        String answer = asking.raw(lines + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Content-Security-Policy: ")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("apache")
                .doesNotContain("Exception", "\tat ", "Server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directions/%09x", "/%0a", "/indicators/%7f", "/api/v1/%01"})
    void what_no_address_can_hold_is_not_found(String address) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address + "?lang=en", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Asking.text(answer)).contains("There is nothing at this address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1", "https://evil.example"})
    void nobody_is_pushed_to(String origin) throws Exception {
        assertThat(asking.raw("GET /VAADIN/push?v-r=push HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: " + origin
                        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                        + "GET /actuator HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Prefix | /%zz",
                "X-Forwarded-Prefix | /olshem",
                "X-Forwarded-Port | abc",
                "X-Forwarded-Port | 99999",
                "X-Forwarded-Host | one.example:abc",
                "X-Forwarded-Host | [::1",
                "X-Forwarded-Host | <script>",
                "X-Forwarded-Host | one.example/path",
                "Forwarded | host=\"one.example:abc\"",
                "Forwarded | host=\"one two\"",
                "X-Forwarded-Proto | javascript",
            })
    void what_a_proxy_cannot_mean_is_refused_in_our_words(String header, String value) throws Exception {
        HttpResponse<byte[]> page = asking.get("/", header, value, "Accept", "text/html", "Cookie", "olshem-lang=ru");
        HttpResponse<byte[]> data = asking.get("/api/v1/releases", header, value);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Asking.text(page)).contains("<html lang=\"ru\">").doesNotContain("Tahoma");
        assertThat(data.statusCode()).isEqualTo(400);
        assertThat(Asking.json(data).get("code").asString()).isEqualTo("bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void a_prefix_of_nothing_is_none(String prefix) throws Exception {
        assertThat(asking.get("/api/v1/releases", "X-Forwarded-Prefix", prefix).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto | https | true",
                "X-Forwarded-Proto | https, http | true",
                "X-Forwarded-Ssl | on | true",
                "Forwarded | for=1.2.3.4;proto=https | true",
                "X-Forwarded-Proto | http | false",
                "X-Request-Id | abcdefgh | false",
            })
    void cookies_stay_in_tls_where_the_reader_came_by_it(String header, String value, boolean secure) throws Exception {
        List<String> language =
                asking.get("/", header, value, "Accept", "text/html").headers().allValues("Set-Cookie");
        List<String> session =
                asking.get("/?v-r=init&location=", header, value).headers().allValues("Set-Cookie");

        assertThat(language).anyMatch(it -> it.startsWith("olshem-lang="));
        assertThat(session).anyMatch(it -> it.startsWith("JSESSIONID="));
        assertThat(Stream.concat(language.stream(), session.stream()))
                .allMatch(it -> it.contains("; Secure") == secure)
                .allMatch(it -> it.contains("; HttpOnly"))
                .allMatch(it -> it.contains("; SameSite=Lax"));
    }

    @Test
    void a_header_that_is_too_long_tells_nothing_of_the_server() throws Exception {
        assertThat(asking.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void behind_tls_the_browser_is_told_to_stay_there() throws Exception {
        assertThat(asking.get("/api/v1/releases", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/scorecard", "/api/v1/nothing", "/actuator/health", "/nothing", FONT})
    void no_session_begins_where_none_is_needed(String address) throws Exception {
        assertThat(asking.get(address).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/test-of-a-closed-view",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/health/db",
                "/login",
                "/logout",
                "/error",
                "/application.properties",
                "/fonts/nothing.woff2"
            })
    void what_is_not_open_is_not_there(String address) throws Exception {
        assertThat(asking.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_view_that_says_nothing_of_who_may_see_it_is_closed() throws Exception {
        assertThat(asking.get("/test-of-a-closed-view", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_unknown_page_is_not_found_but_still_starts_the_views() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/directions/nothing/here", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Asking.text(answer)).contains("<div id=\"outlet\">");
    }

    @Test
    void a_page_is_kept_nowhere_and_a_file_of_it_is() throws Exception {
        assertThat(asking.get("/", "Accept", "text/html").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-"));
        assertThat(asking.get("/styles.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    }

    @Test
    void health_is_up_or_down_and_no_more() throws Exception {
        assertThat(asking.text("/actuator/health")).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, '', kk",
        "/nothing?lang=ru, '', ru",
        "/nothing, olshem-lang=en, en",
        "/nothing?lang=ru, olshem-lang=en, ru"
    })
    void the_last_resort_speaks_the_readers_language(String address, String cookie, String language) throws Exception {
        assertThat(asking.text(address, "Cookie", cookie)).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void there_is_no_default_user() {
        assertThat(users.getIfAvailable()).isNull();
    }
}
