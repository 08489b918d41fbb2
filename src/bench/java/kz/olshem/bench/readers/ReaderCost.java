package kz.olshem.bench.readers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.product.Heap;
import kz.olshem.bench.product.Product;

/**
 * W3: what a reader costs the server. For each screen 50 and then 200 readers, each with a session and a live screen, open it
 * again and again for a minute; heap is what their live screens hold when nobody moves.
 */
public final class ReaderCost implements Workload {

    private record Place(String name, String route) {}

    private static final List<Place> PLACES = List.of(
            new Place("overview", ""),
            new Place("directions", "directions"),
            new Place("a direction", "directions/productivity-investment"),
            new Place("all indicators", "indicators"),
            new Place("an indicator", "indicators/gross-regional-product"));
    private static final String QUERY = "lang=kk";
    private static final List<Integer> READERS = List.of(50, 200);
    private static final int WARMUPS = 60;

    /** How long a reader looks at a screen. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final Duration WHILE =
            Duration.ofSeconds(Integer.getInteger("olshem.bench.seconds", 60));

    private static final double MOST_CPU_MILLIS = 35;
    private static final double MOST_HEAP_KB = 300;
    private static final double PATIENCE = 2000;

    @Override
    public String name() {
        return "W3";
    }

    @Override
    public List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (Place place : PLACES) {
            try (Product product = Product.start(Files.createTempDirectory("olshem-bench"));
                    HttpClient client = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build()) {
                for (int i = 0; i < WARMUPS; i++) {
                    LiveReader reader = new LiveReader(client, product.port());
                    reader.open(place.route(), QUERY);
                    reader.leave();
                }
                for (int count : READERS) {
                    findings.addAll(read(place, count, product, client));
                }
            }
        }
        return findings;
    }

    private List<Finding> read(Place place, int count, Product product, HttpClient client) throws Exception {
        double before = Heap.megabytes(product.pid());
        List<LiveReader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LiveReader reader = new LiveReader(client, product.port());
            reader.open(place.route(), QUERY);
            readers.add(reader);
        }
        double held = (Heap.megabytes(product.pid()) - before) * 1024 / count;
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        Duration spent = cpu(product);
        long end = System.nanoTime() + WHILE.toNanos();
        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                LiveReader reader = readers.get(i);
                long first = LOOK.toMillis() * i / count; // not all at once
                all.add(windows.submit(() -> {
                    Thread.sleep(first);
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        reader.leave();
                        reader.open(place.route(), QUERY);
                        millis.add((System.nanoTime() - asked) / 1e6);
                        Thread.sleep(LOOK);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        double perView = cpu(product).minus(spent).toNanos() / 1e6 / millis.size();
        String who = "%s, %d readers".formatted(place.name(), count);
        return List.of(
                finding(who + ": processor time a view", "ms", perView, new Budget.Under(MOST_CPU_MILLIS)),
                finding("  heap of a live screen", "kB", held, new Budget.Under(MOST_HEAP_KB)),
                finding("  a view, p95", "ms", p95(millis), new Budget.Under(PATIENCE)));
    }

    private Finding finding(String what, String unit, double value, Budget budget) {
        return new Finding(name(), what, unit, new Sample(List.of(value)), null, budget);
    }

    private static Duration cpu(Product product) throws IOException {
        return ProcessHandle.of(product.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IOException("the product is gone"));
    }

    private static double p95(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
    }
}
