package kz.olshem.bench.product;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it is delivered, running in a process of its own on a free port of the loopback. */
public final class Product implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target", "olshem", "olshem");
    private static final Path JAR = Path.of("target", "olshem.jar");
    private static final long START_SECONDS = 120;

    private final Process process;
    private final int port;
    private final double startMillis;

    private Product(Process process, int port, double startMillis) {
        this.process = process;
        this.port = port;
        this.startMillis = startMillis;
    }

    /** Which of the two is there, and is measured: the package with its own start script, else the plain jar. */
    public static String form() {
        return Files.isExecutable(PACKAGED) ? "package" : "plain jar";
    }

    /** Starts it and returns with its first answer of 200. */
    public static Product start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process process = launch(data, port);
        try {
            FirstAnswer.await(port, "/actuator/health", process, START_SECONDS);
            return new Product(process, port, (System.nanoTime() - start) / 1e6);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Starts it and waits for nothing; what it says is in the folder. */
    public static Process launch(Path data) throws IOException {
        return launch(data, freePort());
    }

    private static Process launch(Path data, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("OLSHEM_DATA", data.toAbsolutePath().toString());
        File log = data.resolve("bench.log").toFile();
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        return builder.start();
    }

    private static List<String> command() {
        if (Files.isExecutable(PACKAGED)) {
            return List.of(PACKAGED.toAbsolutePath().toString(), "run");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toAbsolutePath().toString());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** From the start of the process to its first answer of 200. */
    public double startMillis() {
        return startMillis;
    }

    /** Of the process that answers: the start script becomes it. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
