package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(20)
class ResponseCacheTest {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final ResponseCache cache = new ResponseCache(100_000, 50);
    private final AtomicInteger made = new AtomicInteger();

    private static ResponseKey key(String question) {
        return ResponseKey.ofFile(1, question, true);
    }

    private Body make(int bytes, boolean lasts) {
        made.incrementAndGet();
        return new Body(new byte[bytes], null, lasts);
    }

    @Test
    void what_was_asked_for_before_is_not_made_again() {
        cache.get(key("a"), () -> make(10, true));
        cache.get(key("a"), () -> make(10, true));

        assertThat(made).hasValue(1);
    }

    @Test
    void keys_are_counted() {
        for (int i = 0; i < 10_000; i++) {
            cache.get(key("offset=" + i), () -> make(1, true));
        }

        assertThat(cache.size()).isLessThanOrEqualTo(100_000).isGreaterThan(50_000);
    }

    @Test
    void what_does_not_last_is_not_kept() {
        cache.get(key("beyond the end"), () -> make(10, false));

        assertThat(cache.size()).isZero();
    }

    @Test
    void what_would_push_everything_else_out_is_not_kept() {
        cache.get(key("large"), () -> make(30_000, true));

        assertThat(cache.size()).isZero();
    }

    @Test
    void what_many_ask_for_at_once_is_made_once() {
        CountDownLatch allAsk = new CountDownLatch(40);
        List<CompletableFuture<Body>> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            readers.add(CompletableFuture.supplyAsync(
                    () -> {
                        allAsk.countDown();
                        return cache.get(key("a"), () -> {
                            await(allAsk);
                            return make(10, true);
                        });
                    },
                    THREADS));
        }
        readers.forEach(CompletableFuture::join);

        assertThat(made).hasValue(1);
    }

    @Test
    void who_finds_too_many_waiting_is_turned_away() throws InterruptedException {
        ResponseCache narrow = new ResponseCache(100_000, 0);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        CompletableFuture<Body> first = CompletableFuture.supplyAsync(
                () -> narrow.get(key("a"), () -> {
                    asked.countDown();
                    await(ready);
                    return make(10, true);
                }),
                THREADS);
        asked.await();

        assertThatThrownBy(() -> narrow.get(key("a"), () -> make(10, true))).isInstanceOf(BulkheadFullException.class);
        ready.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(19));
    }

    @Test
    void what_failed_is_no_news_for_the_log() {
        Logger logger = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            assertThatThrownBy(() -> cache.get(key("refused"), () -> {
                        throw new BulkheadFullException();
                    }))
                    .isInstanceOf(BulkheadFullException.class);
        } finally {
            logger.detachAppender(log);
        }

        assertThat(log.list).isEmpty();
    }

    @Test
    void what_failed_is_tried_again() {
        assertThatThrownBy(() -> cache.get(key("a"), () -> {
                    throw new IllegalStateException("once");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(cache.get(key("a"), () -> make(10, true)).plain()).hasSize(10);
    }

    @Test
    void what_is_too_long_to_share_is_shared_with_nobody() {
        Body none = cache.find(key("long"), tooLong -> {
            tooLong.run();
            return null;
        });

        assertThat(none).isNull();
        assertThat(cache.size()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
