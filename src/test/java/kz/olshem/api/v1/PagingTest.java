package kz.olshem.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnAPort
class PagingTest {

    private static final String ADDRESS = "/api/v1/observations?indicator=gerd,population";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void who_names_no_page_gets_everything_in_the_old_shape() throws Exception {
        assertThat(asking.json(ADDRESS).propertyNames()).containsExactly("release", "observations");
    }

    @Test
    void the_pages_together_are_the_whole() throws Exception {
        List<JsonNode> whole = new ArrayList<>();
        asking.json(ADDRESS).get("observations").forEach(whole::add);
        List<JsonNode> paged = new ArrayList<>();
        String next = ADDRESS + "&limit=7";
        while (next != null) {
            JsonNode page = asking.json(next);
            page.get("observations").forEach(paged::add);
            next = page.has("next") ? page.get("next").asString() : null;
        }
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(14);
    }

    @Test
    void the_next_page_is_of_the_same_release() throws Exception {
        assertThat(asking.json(ADDRESS + "&limit=1").get("next").asString()).contains("&release=3&");
    }

    @Test
    void the_last_page_leads_nowhere() throws Exception {
        int rows = asking.json(ADDRESS).get("observations").size();

        assertThat(asking.json(ADDRESS + "&limit=" + rows).has("next")).isFalse();
    }

    @Test
    void a_page_after_the_last_is_empty() throws Exception {
        assertThat(asking.json(ADDRESS + "&offset=999999").get("observations")).isEmpty();
    }

    @Test
    void a_page_of_csv_names_the_next_in_its_header() throws Exception {
        HttpResponse<byte[]> page = asking.get(ADDRESS + "&limit=3&format=csv");
        String link = page.headers().firstValue("Link").orElseThrow();
        String next = link.substring(1, link.indexOf('>'));

        assertThat(link).endsWith("; rel=\"next\"");
        assertThat(Asking.text(page).lines()).hasSize(4);
        assertThat(Asking.text(asking.get(next)).lines().findFirst())
                .isEqualTo(Asking.text(page).lines().findFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=100001",
                "limit=x",
                "limit=",
                "offset=-1",
                "offset=1e3",
                "offset=9999999999"
            })
    void what_is_no_page_is_refused(String page) throws Exception {
        HttpResponse<byte[]> answer = asking.get(ADDRESS + "&" + page);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).get("parameter").asString()).isEqualTo(page.substring(0, page.indexOf('=')));
    }
}
