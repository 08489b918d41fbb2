package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnAPort
class DeliveryTest {

    private static final String ADDRESS = "/api/v1/scorecard";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void who_has_the_answer_gets_none() throws Exception {
        HttpResponse<byte[]> again = asking.get(ADDRESS, "If-None-Match", "\"other\", " + tag(asking.get(ADDRESS)));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag(asking.get(ADDRESS)));
    }

    @Test
    void who_has_the_compressed_answer_gets_none() throws Exception {
        String tag = tag(asking.get(ADDRESS, "Accept-Encoding", "gzip"));

        assertThat(asking.get(ADDRESS, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void who_has_the_answer_of_another_release_gets_this_one() throws Exception {
        String tag = tag(asking.get(ADDRESS + "?release=1"));

        assertThat(asking.get(ADDRESS, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void json_and_csv_are_told_apart_by_their_tags() throws Exception {
        assertThat(tag(asking.get(ADDRESS))).isNotEqualTo(tag(asking.get(ADDRESS, "Accept", "text/csv")));
    }

    @Test
    void the_same_question_written_otherwise_has_the_same_tag() throws Exception {
        assertThat(tag(asking.get("/api/v1/observations?territory=KZ,KZ-75&indicator=gerd")))
                .isEqualTo(tag(asking.get("/api/v1/observations?indicator=gerd&lang=ru&territory=KZ-75,KZ,KZ")));
    }

    @Test
    void a_tag_does_not_hide_that_nothing_exists() throws Exception {
        assertThat(asking.get(ADDRESS + "?territory=KZ-99", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/scorecard | public, max-age=300",
                "/api/v1/scorecard?release=2 | public, max-age=31536000, immutable",
                "/api/v1/observations?release=1 | public, max-age=31536000, immutable",
                "/api/v1/releases | public, max-age=300",
                "/api/v1/scorecard?release=99 | no-store",
            })
    void only_what_cannot_change_is_kept_for_good(String address, String expected) throws Exception {
        assertThat(asking.get(address).headers().firstValue("Cache-Control")).contains(expected);
    }

    @Test
    void the_compressed_answer_is_the_same_answer() throws Exception {
        HttpResponse<byte[]> zipped = asking.get(ADDRESS, "Accept-Encoding", "br, gzip");

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValueAsLong("Content-Length")).hasValue(zipped.body().length);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(asking.get(ADDRESS).body());
        }
    }

    @Test
    void who_refuses_compression_gets_plain_bytes() throws Exception {
        assertThat(asking.get(ADDRESS, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_head_says_all_but_the_body() throws Exception {
        HttpResponse<byte[]> whole = asking.get(ADDRESS);
        HttpResponse<byte[]> head = asking.send("HEAD", ADDRESS);

        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(whole));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv;charset=UTF-8",
                "application/json;q=0.5, text/csv | text/csv;charset=UTF-8",
                "application/json, text/csv;q=0.5 | application/json",
                "*/* | application/json",
                "text/html | application/json",
                "csv;; | application/json",
            })
    void the_form_is_the_one_preferred(String accept, String type) throws Exception {
        assertThat(asking.get("/api/v1/territories", "Accept", accept).headers().firstValue("Content-Type"))
                .contains(type);
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
