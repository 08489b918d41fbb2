package kz.olshem;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that can be cut or fall silent, and be mended on the same port. */
public final class Line implements AutoCloseable {

    private static final int PORTION = 8192;

    private final int to;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private boolean isSilent;

    /**
     * @param to port of the server on this machine
     */
    public Line(int to) throws IOException {
        this.to = to;
        this.door = open(0);
        this.port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private ServerSocket open(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
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
                // The door was closed, or the server is not there: either way nobody comes through.
            }
        }
    }

    private void pass(Socket from, Socket into) {
        byte[] portion = new byte[PORTION];
        try (from;
                into) {
            for (int read = from.getInputStream().read(portion);
                    read >= 0;
                    read = from.getInputStream().read(portion)) {
                awaitSound();
                into.getOutputStream().write(portion, 0, read);
            }
        } catch (IOException e) {
            // One end is gone; the other is closed now.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ends.remove(from);
        }
    }

    private synchronized void awaitSound() throws InterruptedException {
        while (isSilent) {
            wait();
        }
    }

    /** Whoever comes is refused, and what was under way is lost. */
    public void cut() {
        quietly(door);
        ends.forEach(Line::quietly);
    }

    /** Whoever comes is let in, and hears nothing. */
    public synchronized void fallSilent() {
        isSilent = true;
    }

    /** Lets through again who comes, and what was said meanwhile. */
    public synchronized void mend() {
        isSilent = false;
        notifyAll();
        try {
            if (door.isClosed()) {
                door = open(port);
            }
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
