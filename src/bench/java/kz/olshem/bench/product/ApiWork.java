package kz.olshem.bench.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Workload;

/** W8: answers a second of the face for machines, against the JDK's server with the same bytes. */
public final class ApiWork implements Workload {

    private static final int CONNECTIONS = 4;
    private static final int REQUESTS = 800;
    /** Until the compilers are through with either server: ours has forty times the classes. */
    private static final int WARMUPS = 30;
    private static final int ROUNDS = 9;

    @Override
    public String name() {
        return "W8";
    }

    @Override
    public List<Finding> measure() throws Exception {
        // Else the reference waits 40 ms for each acknowledgement, and everything looks fast beside it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        List<Finding> findings = new ArrayList<>();
        try (Product product = Product.start(Files.createTempDirectory("olshem-bench"));
                ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            findings.add(rate(product, threads, "cached scorecard", "/api/v1/scorecard"));
            findings.add(
                    rate(product, threads, "one series", "/api/v1/observations?indicator=population&territory=KZ-75"));
        }
        return findings;
    }

    private Finding rate(Product product, ExecutorService threads, String what, String path) throws Exception {
        HttpRequest ours = request(product.port(), path);
        byte[] bytes;
        try (HttpClient client = client()) {
            HttpResponse<byte[]> answer = client.send(ours, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answers " + answer.statusCode());
            }
            bytes = answer.body();
        }
        try (BareServer bare = new BareServer(0)) {
            bare.answer("/", bytes, "Content-Type", "application/json");
            HttpRequest reference = request(bare.port(), "/");
            Race race = Race.of(WARMUPS, ROUNDS, () -> perSecond(threads, ours), () -> perSecond(threads, reference));
            return new Finding(
                    name(),
                    String.format(Locale.ROOT, "%s of %.1f kB", what, bytes.length / 1000.0),
                    "1/s",
                    race.ours(),
                    race.reference(),
                    new Budget.AtLeast(0.5));
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** One client and so one connection a thread, kept alive. */
    private static double perSecond(ExecutorService threads, HttpRequest request) throws Exception {
        List<Callable<Void>> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            readers.add(() -> {
                try (HttpClient client = client()) {
                    for (int n = 0; n < REQUESTS / CONNECTIONS; n++) {
                        client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                    }
                }
                return null;
            });
        }
        double millis = Race.millis(() -> {
            for (Future<Void> each : threads.invokeAll(readers)) {
                each.get();
            }
        });
        return REQUESTS * 1000 / millis;
    }
}
