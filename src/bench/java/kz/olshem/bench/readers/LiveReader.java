package kz.olshem.bench.readers;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reader with a session and a live screen, without the browser around: it says to the server what a browser says. */
public final class LiveReader {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]*)\"");
    private static final Pattern SCREEN = Pattern.compile("\"v-uiId\":([0-9]+)");
    private static final String NAVIGATE =
            """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
            "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""";
    private static final String LEAVE =
            """
            {"csrfToken":"%s","rpc":[],"UNLOAD":true,"syncId":0,"clientId":1}""";

    private final HttpClient client;
    private final String base;
    private String cookie = "";
    private String key = "";
    private String screen = "";

    /**
     * @param client shared by many readers, without cookies of its own
     */
    public LiveReader(HttpClient client, int port) {
        this.client = client;
        this.base = "http://127.0.0.1:" + port;
    }

    /** Loads a document and lets its screen come alive. */
    public void open(String route, String query) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(URI.create(base + "/" + route + "?" + query)).header("Accept", "text/html"));
        String said = ask(HttpRequest.newBuilder(URI.create(base + "/?v-r=init&location=" + encoded(route) + "&query="
                + encoded(query))));
        key = found(KEY, said);
        screen = found(SCREEN, said);
        say(NAVIGATE.formatted(key, route, query));
    }

    /** Closes the window, as a browser does that goes to another document. */
    void leave() throws IOException, InterruptedException {
        say(LEAVE.formatted(key));
    }

    private void say(String message) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + screen))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        answer.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";", -1)[0])
                .filter(each -> each.startsWith("JSESSIONID"))
                .forEach(each -> cookie = each);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in what the server said");
        }
        return matcher.group(1);
    }
}
