package kz.olshem.bench.product;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The reference: the JDK's own server with bytes that are already there. */
public final class BareServer implements AutoCloseable {

    private final HttpServer server;

    /**
     * @param port 0 for any
     */
    public BareServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    /** Answers a path with the same bytes each time. */
    public BareServer answer(String path, byte[] bytes, String... headers) {
        server.createContext(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        if (server.getExecutor() instanceof java.util.concurrent.ExecutorService threads) {
            threads.shutdown();
        }
    }

    /** A process of its own that answers at the port given. */
    public static void main(String[] arguments) throws IOException {
        new BareServer(Integer.parseInt(arguments[0])).answer("/", new byte[] {'o', 'k'});
    }
}
