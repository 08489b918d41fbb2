package kz.olshem.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kz.olshem.api.Asking;

/** The built jar, running in a process of its own on a free port of the loopback, with a database of its own. */
final class Jar implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final long POLL_MILLIS = 200;
    private static final long STOP_SECONDS = 30;

    private final Store store;
    private final Process process;
    private final int port;
    private final Path log;

    private Jar(Store store, Process process, int port, Path log) {
        this.store = store;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and returns once it says that it is healthy. */
    static Jar start(Store store) throws IOException, InterruptedException {
        return start(store, freePort());
    }

    /** Another one with the same data on the same port, after this has ended. */
    Jar again() throws IOException, InterruptedException {
        return start(store, port);
    }

    private static Jar start(Store store, int port) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("olshem.jar", "target/olshem.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("There is no jar at " + jar + ": build it first (mvn package).");
        }
        Path log = store.folder().resolve("olshem.log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1", // a short life: ready soon rather than fast at last
                "-Dspring.aot.enabled=true", // as the package starts it
                "-jar",
                jar.toAbsolutePath().toString());
        // What the person who runs the tests has set for a product of his own is not meant for this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("OLSHEM_") || name.startsWith("SERVER_"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(store.settings());
        builder.directory(store.folder().toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        Jar started = new Jar(store, builder.start(), port, log);
        try {
            started.awaitHealth();
        } catch (IOException | InterruptedException | RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address("/actuator/health"))).build();
        long end = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                if (isHealthy(client, health)) {
                    return;
                }
                // Waiting for the end of the process is the pause between two questions.
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The product ended while it started:\n" + Files.readString(log));
                }
            }
        }
        throw new IllegalStateException("Not healthy after " + START + ":\n" + Files.readString(log));
    }

    private static boolean isHealthy(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Asking asking() {
        return new Asking(port);
    }

    /** Everything that it has said. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, and after a time makes it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
