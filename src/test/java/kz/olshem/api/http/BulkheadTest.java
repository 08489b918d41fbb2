package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BulkheadTest {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private static Bulkhead of(long bytes, int workers, int queue, Duration patience) {
        return new Bulkhead(bytes, workers, queue, patience);
    }

    @Test
    void who_finds_no_memory_and_no_queue_is_turned_away() {
        Bulkhead bulkhead = of(100, 9, 0, Duration.ofSeconds(9));
        bulkhead.enter(60);

        assertThatThrownBy(() -> bulkhead.enter(41)).isInstanceOf(BulkheadFullException.class);
    }

    @Test
    void who_finds_no_processor_and_no_queue_is_turned_away() {
        Bulkhead bulkhead = of(100, 1, 0, Duration.ofSeconds(9));
        bulkhead.enter(1);

        assertThatThrownBy(() -> bulkhead.enter(1)).isInstanceOf(BulkheadFullException.class);
    }

    @Test
    void who_waits_too_long_is_turned_away() {
        Bulkhead bulkhead = of(100, 1, 5, Duration.ZERO);
        bulkhead.enter(1);

        assertThatThrownBy(() -> bulkhead.enter(1)).isInstanceOf(BulkheadFullException.class);
    }

    @Test
    void what_alone_is_too_much_is_made_alone() {
        Bulkhead bulkhead = of(100, 9, 0, Duration.ZERO);

        try (Bulkhead.Pass pass = bulkhead.enter(1000)) {
            assertThat(bulkhead.held()).isEqualTo(100);
        }
    }

    @Test
    void what_is_done_leaves_nothing_held() {
        Bulkhead bulkhead = of(100, 9, 0, Duration.ZERO);
        bulkhead.enter(60).close();

        assertThat(bulkhead.held()).isZero();
    }

    @Test
    void who_waits_goes_in_when_another_comes_out() {
        Bulkhead bulkhead = of(100, 1, 5, Duration.ofSeconds(19));
        Bulkhead.Pass first = bulkhead.enter(1);
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> bulkhead.enter(1).close(), THREADS);
        first.close();

        assertThat(second).succeedsWithin(Duration.ofSeconds(19));
    }

    @Test
    void a_slow_reader_leaves_the_processor_and_keeps_the_memory() {
        Bulkhead bulkhead = of(100, 1, 0, Duration.ZERO);
        Bulkhead.Pass slow = bulkhead.enter(60);
        slow.pause();

        try (Bulkhead.Pass other = bulkhead.enter(40)) {
            assertThat(bulkhead.held()).isEqualTo(100);
        }
    }

    @Test
    void one_answer_on_its_way_to_many_readers_is_held_once() {
        Bulkhead bulkhead = of(100, 1, 0, Duration.ZERO);
        byte[] answer = new byte[30];

        try (Bulkhead.Sending one = bulkhead.sends(answer);
                Bulkhead.Sending other = bulkhead.sends(answer)) {
            assertThat(bulkhead.held()).isEqualTo(30);
        }
    }

    @Test
    void what_was_sent_to_all_is_held_no_more() {
        Bulkhead bulkhead = of(100, 1, 0, Duration.ZERO);
        byte[] answer = new byte[30];
        Bulkhead.Sending one = bulkhead.sends(answer);
        bulkhead.sends(answer).close();
        one.close();

        assertThat(bulkhead.held()).isZero();
    }
}
