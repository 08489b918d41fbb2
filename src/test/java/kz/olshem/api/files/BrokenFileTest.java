package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.export.TableFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What a reader sees of a file whose making fails half way. */
@OnAPort
class BrokenFileTest {

    private static final String ADDRESS = "/export/observations.csv";
    private static final byte[] LINE = "gerd,KZ-75,2022,46759.4,A,s026\n".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private TableFiles files;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    private void failAfter(int lines, Throwable failure) {
        doAnswer(call -> {
                    OutputStream out = call.getArgument(3);
                    for (int i = 0; i < lines; i++) {
                        out.write(LINE);
                    }
                    throw failure;
                })
                .when(files)
                .longCsv(any(), any(), anyBoolean(), any());
    }

    @Test
    void a_file_that_breaks_off_is_no_whole_answer() {
        failAfter(10_000, new IllegalStateException("half way"));

        assertThatThrownBy(() -> asking.get(ADDRESS)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Accept-Encoding: gzip\r\n"})
    void the_last_chunk_of_a_file_that_breaks_off_never_comes(String header) throws IOException {
        failAfter(10_000, new IllegalStateException("half way"));
        String answer = asking.raw(
                "GET " + ADDRESS + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Transfer-Encoding: chunked")
                .doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void a_file_that_fails_before_its_first_line_is_a_problem_and_no_file() throws Exception {
        failAfter(1, new IllegalStateException("at once"));
        HttpResponse<byte[]> answer = asking.get(ADDRESS);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Asking.json(answer).get("code").asString()).isEqualTo("internal-error");
        assertThat(answer.headers().map()).doesNotContainKeys("content-disposition", "etag");
    }
}
