package kz.olshem.bench.siege;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.olshem.bench.readers.LiveReader;

/**
 * One way to hold what the product has. It asks the loopback alone, and ends by itself.
 *
 * @param name for people
 */
record Attack(String name, Way way) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Does it to the product at a port; answers how often each status came, 0 for none. */
    @FunctionalInterface
    interface Way {
        Map<Integer, Integer> on(int port) throws Exception;
    }

    /** The bytes of one request. */
    @FunctionalInterface
    interface Request {
        String at(int number);
    }

    static final List<Attack> ALL = List.of(
            new Attack("80 pictures at once", port -> ask(port, 80, 80, picture())),
            new Attack("200 files of all kinds at once", port -> ask(port, 200, 200, Attack::file)),
            new Attack("20000 offsets", port -> ask(
                    port, 20_000, 20, n -> get("/api/v1/observations?limit=1&offset=" + (n + 1)))),
            new Attack("8 bodies of 9 MB", port -> ask(port, 8, 8, n -> body(9_000_000))),
            new Attack("300 texts of 7 kB", port -> ask(
                    port, 300, 20, n -> get("/indicators?lang=en&q=" + "ab+".repeat(2300) + n))),
            new Attack("20000 documents without a cookie", port -> ask(
                    port, 20_000, 20, n -> document(n % 2 == 0 ? "/" : "/nothing" + n + ".js"))),
            new Attack("3000 screens that never live", port -> ask(
                    port, 3000, 20, n -> get("/?v-r=init&location=&query="))),
            new Attack("220 slow bodies", Attack::slow),
            new Attack("10000 different files", port -> ask(port, 10_000, 16, Attack::differentFile)),
            new Attack("300 live readers", port -> live(port, 300, 20)),
            new Attack("1000 readers who come and say no goodbye", port -> live(port, 1000, 20)));

    private static Request picture() {
        return n -> get("/export/chart.png?indicator=gerd&from=" + (1900 + n));
    }

    private static String file(int n) {
        String kind = List.of("png", "pdf", "pptx", "xlsx", "svg").get(n % 5);
        String scale = n % 5 == 0 ? "&scale=4" : "";
        return get("/export/chart." + kind + "?indicator=population&from=" + (1900 + n) + scale);
    }

    /** Every parameter in turn: no two of ten thousand are the same question. */
    private static String differentFile(int n) {
        String kind = List.of("svg", "csv", "pptx", "xlsx", "pdf").get(n % 5);
        String indicator = List.of("population", "gerd", "unemployment-rate").get(n / 5 % 3);
        String language = List.of("kk", "ru", "en").get(n / 15 % 3);
        int from = 1990 + n / 45 % 20;
        int to = 2010 + n / 900 % 16;
        return get("/export/chart." + kind + "?indicator=" + indicator + "&lang=" + language + "&from=" + from + "&to=" + to
                + "&release=" + (1 + n % 2));
    }

    /** Screens that live and are never left, opened by so many at a time. */
    private static Map<Integer, Integer> live(int port, int count, int atOnce) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                String route = List.of("", "directions", "directions/ecology", "indicators", "indicators/gerd")
                        .get(n % 5);
                all.add(() -> {
                    new LiveReader(client, port).open(route, "lang=kk");
                    return 200;
                });
            }
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (Future<Integer> each : threads.invokeAll(all)) {
                try {
                    statuses.merge(each.get(), 1, Integer::sum);
                } catch (ExecutionException e) {
                    statuses.merge(0, 1, Integer::sum);
                }
            }
            return statuses;
        }
    }

    private static String get(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    private static String document(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
    }

    private static String body(int length) {
        return "POST /?v-r=uidl HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: " + length + "\r\n\r\n" + "[".repeat(length);
    }

    private static Map<Integer, Integer> ask(int port, int count, int atOnce, Request request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                String bytes = count > 1000 ? "" : request.at(n);
                int number = n;
                all.add(() -> status(port, bytes.isEmpty() ? request.at(number) : bytes));
            }
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (Future<Integer> each : threads.invokeAll(all)) {
                statuses.merge(each.get(), 1, Integer::sum);
            }
            return statuses;
        }
    }

    private static int status(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // It closed its ear; what it said before can still be read.
            }
            byte[] answer = socket.getInputStream().readAllBytes();
            return answer.length < 12 ? 0 : Integer.parseInt(new String(answer, 9, 3, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return 0;
        }
    }

    private static Map<Integer, Integer> slow(int port) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int n = 0; n < 220; n++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                sockets.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write("POST /?v-r=uidl HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx"
                        .getBytes(StandardCharsets.US_ASCII));
            }
            for (int second = 0; second < 8; second++) {
                Thread.sleep(1000);
                for (Socket socket : sockets) {
                    try {
                        socket.getOutputStream().write('x');
                    } catch (IOException e) {
                        // turned away
                    }
                }
            }
            return Map.of();
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
