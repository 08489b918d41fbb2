package kz.olshem.bench.siege;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Two readers who go from document to document while something else happens. */
final class Readers implements AutoCloseable {

    private static final List<String> PATHS =
            List.of("/", "/directions", "/indicators", "/indicators/gerd", "/api/v1/scorecard");
    private static final int COUNT = 2;
    private static final long PAUSE_MILLIS = 100;

    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger failures = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(COUNT * PATHS.size());
    private volatile boolean reading = true;

    /** Returns when both have been through every document once, so that what is measured is no start. */
    Readers(int port) throws InterruptedException {
        for (int i = 0; i < COUNT; i++) {
            threads.add(Thread.ofPlatform().start(() -> read(port)));
        }
        begun.await();
        millis.clear();
    }

    private void read(int port) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; reading; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + PATHS.get(i % PATHS.size())))
                        .header("Accept", "text/html,application/json")
                        .timeout(Duration.ofSeconds(30))
                        .build();
                long asked = System.nanoTime();
                try {
                    int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode();
                    if (status != 200) {
                        failures.incrementAndGet();
                    }
                } catch (IOException e) {
                    failures.incrementAndGet();
                }
                millis.add((System.nanoTime() - asked) / 1e6);
                begun.countDown();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What nineteen of twenty answers took less than, in milliseconds. */
    double p95() {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
    }

    /** Answers that did not come, or were no 200. */
    int failures() {
        return failures.get();
    }

    @Override
    public void close() throws InterruptedException {
        reading = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
