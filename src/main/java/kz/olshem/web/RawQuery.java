package kz.olshem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What a query says, read from its text: the server tells only the first who asks for parameters that they cannot be read,
 * and that is to be who answers.
 */
final class RawQuery {

    private RawQuery() {}

    /** The first value of a parameter; empty where there is none. */
    static String first(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return "";
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && decoded(pair.substring(0, equals)).equals(name)) {
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
