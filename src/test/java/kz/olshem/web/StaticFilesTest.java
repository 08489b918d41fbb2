package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that pages are made of: whole or a part of them, and none where there is none. */
@OnAPort
class StaticFilesTest {

    private static final String FONT = "/fonts/golos-text-latin-wght-normal.woff2";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {FONT, "/styles.css", "/icon.svg"})
    void one_range_is_sent_as_it_is(String address) throws Exception {
        byte[] whole = asking.get(address).body();
        HttpResponse<byte[]> part = asking.get(address, "Range", "bytes=10-29");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {FONT, "/styles.css", "/icon.svg"})
    void of_several_ranges_the_whole_is_sent(String address) throws Exception {
        byte[] whole = asking.get(address).body();
        HttpResponse<byte[]> answer = asking.get(address, "Range", "bytes=0-9,20-29,40-49");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).doesNotContain("multipart");
        assertThat(answer.body()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "/sw.js, kk",
        "/sw.js, ru",
        "/offline.html, en",
        "/offline-stub.html, kk",
        "/manifest.webmanifest, kk",
        "/icons/icon.png, kk",
    })
    void what_flow_would_have_of_an_installed_app_is_not_there(String address, String language) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address, "Cookie", "olshem-lang=" + language);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Asking.text(answer)).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void the_icon_is_there() throws Exception {
        HttpResponse<byte[]> answer = asking.get("/icon.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
    }
}
