package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session begins with the live screen, and with nothing else. */
@OnAPort
class SessionsTest {

    private static final String INIT = "/?v-r=init&location=&query=";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/directions, 200",
        "/indicators/gerd?lang=ru, 200",
        "/nothing, 404",
        "/indicators/nothing, 404",
        "/favicon.ico, 404",
        "/VAADIN/nothing.js, 404",
        "/VAADIN/push, 404",
        "/?v-r=push, 404",
        "/?v-r=uidl, 200",
        "/export/chart.svg?indicator=gerd, 200",
    })
    void no_document_and_no_file_begins_a_session(String address, int status) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(session(answer)).isEmpty();
    }

    @Test
    void a_document_without_a_session_carries_its_screen() throws Exception {
        assertThat(asking.text("/indicators/gerd?lang=en", "Accept", "text/html"))
                .contains("<div id=\"prerendered\"", "<h1");
    }

    @Test
    void a_document_without_a_session_remembers_the_language() throws Exception {
        assertThat(asking.get("/?lang=ru", "Accept", "text/html").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("olshem-lang=ru");
    }

    @Test
    void the_live_screen_begins_a_session() throws Exception {
        HttpResponse<byte[]> answer = asking.get(INIT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(session(answer)).startsWith("JSESSIONID=");
    }

    @Test
    void who_has_a_session_keeps_it() throws Exception {
        String cookie = session(asking.get(INIT)).split(";", -1)[0];

        assertThat(session(asking.get("/", "Accept", "text/html", "Cookie", cookie)))
                .isEmpty();
        assertThat(asking.get(INIT, "Cookie", cookie).statusCode()).isEqualTo(200);
    }

    private static String session(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID"))
                .findFirst()
                .orElse("");
    }
}
