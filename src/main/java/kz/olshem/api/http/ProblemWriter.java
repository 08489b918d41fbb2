package kz.olshem.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.RequestId;
import kz.olshem.kernel.Words;
import org.springframework.stereotype.Component;

/** Writes failures as {@code application/problem+json}, in the language of the {@code lang} parameter. */
@Component
public class ProblemWriter {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    /** Signs of one argument: room for the names of all parameters that an address has. */
    private static final int LONGEST = 200;

    /** When to ask again what could not be answered for want of room. */
    public static final String RETRY_AFTER_SECONDS = "10";

    /** Answers with a failure; does nothing where an answer is under way already. */
    public void answer(HttpServletRequest request, HttpServletResponse response, ApiProblem fault) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        // What was said of the file that does not come is not true of the problem.
        response.setHeader("Content-Disposition", null);
        response.setHeader("ETag", null);
        response.setStatus(fault.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        if (fault.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD");
        }
        if (fault.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        byte[] body = Json.bytes(body(Words.of(language(request)), address(request), fault));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public static Map<String, Object> body(Words words, String address, ApiProblem fault) {
        Map<String, Object> arguments = new HashMap<>();
        fault.arguments().forEach((name, value) -> arguments.put(name, printable(value.toString())));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:olshem:problem:" + fault.code());
        body.put("title", words.text("problem.title." + fault.code()));
        body.put("status", fault.status());
        body.put("detail", words.text("problem." + fault.code(), arguments));
        body.put("instance", printable(address));
        body.put("code", fault.code());
        if (fault.parameter() != null) {
            body.put("parameter", printable(fault.parameter()));
        }
        body.put(RequestId.KEY, RequestId.current());
        return body;
    }

    /** The path that was asked for, which an error page would otherwise hide. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static Language language(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("lang"))
                    .flatMap(Language::parse)
                    .orElse(Language.DEFAULT);
        } catch (IllegalStateException e) {
            return Language.DEFAULT; // the query itself is what cannot be read
        }
    }

    /** What a stranger sent, made fit for a log and a terminal. */
    private static String printable(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return UNPRINTABLE.matcher(cut).replaceAll("\ufffd");
    }
}
