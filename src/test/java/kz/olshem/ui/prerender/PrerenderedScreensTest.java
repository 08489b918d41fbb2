package kz.olshem.ui.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What documents carry, as a program without a browser gets them. */
@OnAPort
class PrerenderedScreensTest {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    private String document(String address) throws Exception {
        return asking.text(address, "Accept", "text/html");
    }

    @Test
    void a_document_carries_the_figures_of_its_screen() throws Exception {
        assertThat(document("/indicators/gross-regional-product?lang=ru"))
                .contains("<div id=\"prerendered\">", "<title>Валовой региональный продукт · Өлшем</title>", "36,2");
    }

    @ParameterizedTest
    @CsvSource({"kk, Қала бір бетте", "ru, Город на одной странице", "en, The city on one page"})
    void a_document_speaks_the_language_that_is_asked_for(String language, String heading) throws Exception {
        assertThat(document("/?lang=" + language)).contains("<h1>" + heading + "</h1>");
    }

    @Test
    void the_second_reader_gets_what_the_first_one_got() throws Exception {
        assertThat(prerendered("/directions?lang=en")).isEqualTo(prerendered("/directions?lang=en"));
    }

    private String prerendered(String address) throws Exception {
        String document = document(address);
        return document.substring(document.indexOf("<div id=\"prerendered\">"), document.indexOf("id=\"outlet\""));
    }

    @Test
    void what_one_reader_adds_to_an_address_is_not_shown_to_the_next() throws Exception {
        assertThat(prerendered("/indicators?lang=en&token=abc")).doesNotContain("abc");
        assertThat(prerendered("/indicators?lang=en")).doesNotContain("abc");
    }

    @Test
    void a_choice_in_the_address_is_a_screen_of_its_own() throws Exception {
        assertThat(prerendered("/indicators?lang=en&q=tourist"))
                .isNotEqualTo(prerendered("/indicators?lang=en&q=school"));
    }

    @Test
    void each_document_remembers_the_language_that_was_asked_for() throws Exception {
        for (int visit = 0; visit < 2; visit++) {
            List<String> cookies =
                    asking.get("/?lang=ru", "Accept", "text/html").headers().allValues("Set-Cookie");
            assertThat(cookies).anyMatch(cookie -> cookie.startsWith("olshem-lang=ru"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?from=soon", "/?territory=KZ-99", "/indicators/x", "/nowhere"})
    void an_address_that_names_nothing_carries_no_screen(String address) throws Exception {
        assertThat(document(address)).contains("id=\"outlet\"").doesNotContain("id=\"prerendered\"");
    }
}
