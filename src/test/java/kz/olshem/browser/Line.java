package kz.olshem.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and the product that can be cut, and mended on the same port. */
final class Line implements AutoCloseable {

    private final int to;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /**
     * @param to port of the product on this machine
     */
    Line(int to) throws IOException {
        this.to = to;
        this.door = open(0);
        this.port = door.getLocalPort();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private ServerSocket open(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        Thread.ofVirtual().start(() -> serve(opened));
        return opened;
    }

    private void serve(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket near = opened.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                ends.add(near);
                ends.add(far);
                Thread.ofVirtual().start(() -> pass(near, far));
                Thread.ofVirtual().start(() -> pass(far, near));
            } catch (IOException e) {
                // The door was closed, or the product is not there: either way nobody comes through.
            }
        }
    }

    private void pass(Socket from, Socket into) {
        try (from;
                into) {
            from.getInputStream().transferTo(into.getOutputStream());
        } catch (IOException e) {
            // One end is gone; the other is closed now.
        } finally {
            ends.remove(from);
        }
    }

    /** Whoever comes is refused, and what was under way is lost. */
    void cut() {
        quietly(door);
        ends.forEach(Line::quietly);
    }

    void mend() {
        try {
            door = open(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void quietly(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
