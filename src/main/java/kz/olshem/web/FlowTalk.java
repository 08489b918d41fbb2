package kz.olshem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What the Flow client wants of the server, by the parameter that it says it with. */
final class FlowTalk {

    private FlowTalk() {}

    /**
     * {@code init}, {@code uidl}, {@code heartbeat} and the like; empty where anything else is asked for. Read from the query
     * itself: the server tells only the first who asks for parameters that they cannot be read.
     */
    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return "";
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && decoded(pair.substring(0, equals)).equals("v-r")) {
                return decoded(pair.substring(equals + 1));
            }
        }
        return "";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // it encodes nothing, and so is none of ours
        }
    }
}
