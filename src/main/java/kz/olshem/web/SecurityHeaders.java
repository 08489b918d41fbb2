package kz.olshem.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the security headers on every answer. It stands in the server before any filter, because a request that the
 * server itself refuses, such as one for {@code /%zz}, never comes to a filter; it is answered here, in our words.
 */
@Component
class SecurityHeaders implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** What the Flow client needs, and nothing from anywhere else. */
    static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Data runs nothing and loads nothing. */
    static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** A page that needs no script gets none. */
    static final String SCRIPTLESS = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), camera=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final ErrorAnswers errors;

    SecurityHeaders(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Writer(errors));
    }

    private static String policy(String path) {
        if (path.equals(MachinePaths.PAGE)) {
            return SCRIPTLESS;
        }
        return MachinePaths.covers(path) ? DATA : PAGES;
    }

    private static final class Writer extends ValveBase {

        private final ErrorAnswers errors;

        Writer(ErrorAnswers errors) {
            super(true);
            this.errors = errors;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            ALWAYS.forEach(response::setHeader);
            String decoded = request.getDecodedRequestURI();
            String path = decoded == null ? String.valueOf(request.getRequestURI()) : decoded;
            response.setHeader("Content-Security-Policy", policy(path));
            response.setHeader("Cache-Control", "no-store"); // until whoever answers knows better
            if (response.isErrorReportRequired()) {
                response.setSuspended(false);
                // What the server cannot do, such as a transfer coding that nobody knows, is no defect of ours.
                int status = response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED
                        ? HttpServletResponse.SC_BAD_REQUEST
                        : response.getStatus();
                errors.answer(request.getRequest(), response.getResponse(), status, path);
                response.finishResponse();
            } else if (path.chars().anyMatch(Character::isISOControl)) {
                errors.answer(request.getRequest(), response.getResponse(), HttpServletResponse.SC_NOT_FOUND, path);
                response.finishResponse();
            } else {
                getNext().invoke(request, response);
            }
        }
    }
}
