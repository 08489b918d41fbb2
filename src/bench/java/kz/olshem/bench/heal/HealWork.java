package kz.olshem.bench.heal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.product.Product;

/**
 * The seventh promise: it heals itself. The very first start is killed at a random moment between the first byte of the
 * database in the making and its taking its place, and then started again, which must come to the same data as a start that
 * nobody disturbed.
 */
public final class HealWork implements Workload {

    private static final int KILLS = 50;
    private static final long SEED = 20_261_124;
    private static final String MAKING = "olshem.first.mv.db";
    private static final String MADE = "olshem.mv.db";
    private static final Pattern FIGURE = Pattern.compile("\"period\"");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Override
    public String name() {
        return "heal";
    }

    @Override
    public List<Finding> measure() throws Exception {
        Path undisturbed = Files.createTempDirectory("olshem-heal");
        long window = window(undisturbed);
        String expected = said(undisturbed);
        int tries = 0;
        int inside = 0;
        int healed = 0;
        List<Double> starts = new ArrayList<>();
        while (inside < KILLS) {
            tries++;
            Path data = Files.createTempDirectory("olshem-heal");
            if (!kill(data, random.nextLong(Math.max(1, window)))) {
                delete(data);
                continue;
            }
            inside++;
            try (Product again = Product.start(data)) {
                starts.add(again.startMillis());
                healed += ask(again).equals(expected) && !Files.exists(data.resolve(MAKING)) ? 1 : 0;
            } catch (IOException e) {
                // It did not come up; that is what is counted.
            }
            delete(data);
        }
        delete(undisturbed);
        return List.of(
                finding("window of the first load", "ms", window, new Budget.Told()),
                finding("first starts, to be killed " + KILLS + " times inside it", "", tries, new Budget.Told()),
                finding("killed and not healed", "", KILLS - healed, new Budget.Under(0)),
                new Finding(name(), "the start after a kill", "ms", new Sample(starts), null, new Budget.Told()));
    }

    /** How long the database is in the making where nobody disturbs it, in milliseconds. */
    private static long window(Path data) throws IOException, InterruptedException {
        Process process = Product.launch(data);
        try {
            await(data.resolve(MAKING), process);
            long begun = System.nanoTime();
            await(data.resolve(MADE), process);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Whether the kill came in time. */
    private static boolean kill(Path data, long after) throws IOException, InterruptedException {
        Process process = Product.launch(data);
        try {
            await(data.resolve(MAKING), process);
            Thread.sleep(after);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return !Files.exists(data.resolve(MADE));
    }

    private static void await(Path file, Process process) throws IOException, InterruptedException {
        while (!Files.exists(file)) {
            if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
                throw new IOException("it ended while it started, with " + process.exitValue());
            }
        }
    }

    private static String said(Path data) throws IOException, InterruptedException {
        try (Product product = Product.start(data)) {
            return ask(product);
        }
    }

    /** The releases, and how many figures the latest has. */
    private static String ask(Product product) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String figures = body(client, product.address("/api/v1/observations"));
            return body(client, product.address("/api/v1/releases"))
                    + FIGURE.matcher(figures).results().count();
        }
    }

    private static String body(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Finding finding(String what, String unit, double value, Budget budget) {
        return new Finding(name(), what, unit, new Sample(List.of(value)), null, budget);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
