package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** How long a session lasts, before its screen has shown something and after. */
@OnAPort
@Import(LiveSessionsTest.Witness.class)
@TestPropertySource(
        properties =
                "olshem.db.url=jdbc:h2:mem:lasting;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1")
class LiveSessionsTest {

    /** Sees sessions begin. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Witness {

        @Bean
        Begun begun() {
            return new Begun(new ConcurrentLinkedQueue<>());
        }
    }

    record Begun(Queue<HttpSessionEvent> events) implements HttpSessionListener {

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            events.add(event);
        }

        int secondsOfTheLast() {
            return events.stream()
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .getSession()
                    .getMaxInactiveInterval();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Begun begun;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void a_session_without_a_live_screen_ends_after_a_minute() throws Exception {
        asking.get("/?v-r=init&location=&query=");

        assertThat(begun.secondsOfTheLast()).isEqualTo(60);
    }

    @Test
    void a_screen_that_was_shown_lasts_as_long_as_was_set() throws Exception {
        HttpResponse<byte[]> init = asking.get("/?v-r=init&location=&query=");
        String cookie = init.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
        String said = Asking.text(init);
        String event = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(found("\"Vaadin-Security-Key\":\"([^\"]*)\"", said));
        assertThat(asking.post("/?v-r=uidl&v-uiId=" + found("\"v-uiId\":([0-9]+)", said), event, "Cookie", cookie)
                        .statusCode())
                .isEqualTo(200);

        assertThat(begun.secondsOfTheLast()).isEqualTo(30 * 60);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
