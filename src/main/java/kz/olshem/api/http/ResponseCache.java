package kz.olshem.api.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers asked for of late, ready to send, and those being made now: each is made once, and who asks meanwhile waits
 * for it. Bounded in bytes, keys included.
 */
final class ResponseCache {

    /** What an entry costs apart from its texts and bytes. */
    private static final int ENTRY = 200;

    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final int most;
    private final AsyncCache<ResponseKey, Body> known;
    private final Semaphore waiting;

    /**
     * @param most        bytes to keep at most; an answer of more than a quarter of it is never kept
     * @param mostWaiting how many wait at once for answers that others are making
     */
    ResponseCache(int most, int mostWaiting) {
        this.most = most;
        this.waiting = new Semaphore(mostWaiting);
        this.known = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(ResponseCache::weight)
                .expireAfterAccess(UNUSED)
                .executor(Runnable::run)
                .buildAsync();
    }

    private static int weight(ResponseKey key, Body body) {
        return ENTRY + 2 * key.question().length() + body.size();
    }

    /**
     * The answer, made where it is not at hand.
     *
     * @throws BulkheadFullException where too many wait for answers already
     */
    Body get(ResponseKey wanted, Supplier<Body> maker) {
        Body body = find(wanted, sharing -> maker.get());
        return body == null ? maker.get() : body;
    }

    /**
     * The answer, made where it is not at hand, unless its maker finds that it is too long to be kept.
     *
     * @param maker makes it; null once it has told those who wait, by the argument, that they must make it themselves
     * @return null where the maker, whoever ran it, found it too long
     */
    @Nullable
    Body find(ResponseKey wanted, Function<Runnable, @Nullable Body> maker) {
        Making mine = new Making();
        CompletableFuture<Body> theirs = map().putIfAbsent(wanted, mine);
        return theirs == null ? make(wanted, mine, maker) : await(theirs);
    }

    private @Nullable Body make(ResponseKey wanted, Making mine, Function<Runnable, @Nullable Body> maker) {
        try {
            Body made = maker.apply(() -> mine.complete(null));
            if (made != null && !(made.lasts() && weight(wanted, made) <= most / 4)) {
                map().remove(wanted, mine); // before it is complete, so that it is never counted
            }
            mine.complete(made);
            return made;
        } catch (RuntimeException e) {
            mine.failure = e;
            throw e;
        } finally {
            mine.complete(null); // of no effect where it was made
        }
    }

    private @Nullable Body await(CompletableFuture<Body> theirs) {
        if (theirs.isDone()) {
            return result(theirs);
        }
        if (!waiting.tryAcquire()) {
            throw new BulkheadFullException();
        }
        try {
            return result(theirs);
        } finally {
            waiting.release();
        }
    }

    private static @Nullable Body result(CompletableFuture<Body> theirs) {
        Body body = theirs.join();
        if (theirs instanceof Making making && making.failure != null) {
            throw making.failure;
        }
        return body;
    }

    @SuppressWarnings("NullAway") // a future of null takes its entry away
    private ConcurrentMap<ResponseKey, CompletableFuture<Body>> map() {
        return known.asMap();
    }

    /** An answer under way. How it failed is told beside it: the cache would write each refusal into the log. */
    private static final class Making extends CompletableFuture<@Nullable Body> {
        private volatile @Nullable RuntimeException failure;
    }

    /** Bytes that are kept, keys included. */
    long size() {
        known.synchronous().cleanUp();
        return known.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }
}
