package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.export.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Many who ask for files at once. */
@OnAPort
@Timeout(120)
class SharedFilesTest {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private Exports exports;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void one_picture_that_many_ask_for_is_painted_once() throws Exception {
        assertThat(atOnce(40, at -> "/export/chart.png?indicator=gerd&from=1950"))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));

        verify(exports, times(1)).png(any(), any());
    }

    @Test
    void who_finds_no_room_is_told_when_to_ask_again_in_the_language_asked_for() throws Exception {
        CountDownLatch refused = new CountDownLatch(1);
        doAnswer(call -> {
                    refused.await();
                    return new byte[] {1};
                })
                .when(exports)
                .png(any(), any());
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            answers.add(ask("/export/chart.png?indicator=gerd&lang=en&from=" + (1900 + i)));
        }
        HttpResponse<byte[]> first = firstOf(answers);
        refused.countDown();

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).contains("10");
        assertThat(Asking.json(first).get("code").asString()).isEqualTo("busy");
        assertThat(Asking.json(first).get("title").asString()).isEqualTo("Server busy");
        answers.forEach(CompletableFuture::join);
    }

    private static HttpResponse<byte[]> firstOf(List<CompletableFuture<HttpResponse<byte[]>>> answers) {
        CompletableFuture<HttpResponse<byte[]>> first = new CompletableFuture<>();
        answers.forEach(answer -> answer.thenAccept(first::complete));
        return first.join();
    }

    private interface Address {
        String at(int i);
    }

    private List<HttpResponse<byte[]>> atOnce(int count, Address address) {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(ask(address.at(i)));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<HttpResponse<byte[]>> ask(String address) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return asking.get(address);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                THREADS);
    }
}
