package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader hears whose message comes a second time, because the answer was lost on the way. */
@OnAPort
class LastAnswersTest {

    @LocalServerPort
    private int port;

    private Asking asking;
    private String cookie = "";
    private String address = "";
    private String key = "";

    @BeforeEach
    void openAScreen() throws Exception {
        asking = new Asking(port);
        HttpResponse<byte[]> init = asking.get("/?v-r=init&location=&query=");
        cookie = init.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
        key = found("\"Vaadin-Security-Key\":\"([^\"]*)\"", Asking.text(init));
        address = "/?v-r=uidl&v-uiId=" + found("\"v-uiId\":([0-9]+)", Asking.text(init));
    }

    private String say(String message) throws Exception {
        return Asking.text(asking.post(address, message, "Cookie", cookie));
    }

    @Test
    void a_screen_that_was_sent_is_not_kept_to_be_sent_again() throws Exception {
        String navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"indicators","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key);

        assertThat(say(navigate)).contains("<table").doesNotContain("sessionExpired");
        assertThat(say(navigate)).doesNotContain("<table").contains("\"sessionExpired\":true");
    }

    @Test
    void a_short_answer_is_sent_again_as_it_was() throws Exception {
        String nothing = """
                {"csrfToken":"%s","rpc":[],"syncId":0,"clientId":0}""".formatted(key);

        assertThat(say(nothing)).isEqualTo(say(nothing)).doesNotContain("sessionExpired");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
