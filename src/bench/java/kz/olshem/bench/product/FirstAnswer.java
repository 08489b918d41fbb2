package kz.olshem.bench.product;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Waits for a server that is starting, with a bare socket so that waiting costs nothing. */
final class FirstAnswer {

    private static final long PAUSE_MILLIS = 5;
    private static final int PATIENCE_MILLIS = 30_000;

    private FirstAnswer() {}

    /** Returns with the first answer of 200. */
    static void await(int port, String path, Process process, long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isThere(port, path)) {
            if (System.nanoTime() > end) {
                throw new IOException("no answer after " + seconds + " s");
            }
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("it ended while it started, with " + process.exitValue());
            }
        }
    }

    private static boolean isThere(int port, String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return answer.endsWith(" 200");
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
