package kz.olshem.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import kz.olshem.kernel.RequestId;
import kz.olshem.operations.RequestTimes;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each request a name, or keeps the one that a proxy gave it, says it in the answer and measures how long the
 * answer took. It stands before everything else, so that what the server itself refuses is named and counted too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIdValve implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    public static final String HEADER = "X-Request-Id";

    private final RequestTimes times;

    RequestIdValve(RequestTimes times) {
        this.times = times;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Namer(times));
    }

    private static final class Namer extends ValveBase {

        private final RequestTimes times;

        Namer(RequestTimes times) {
            super(true);
            this.times = times;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            long begun = System.nanoTime();
            String id = RequestId.of(request.getHeader(HEADER));
            response.setHeader(HEADER, id);
            MDC.put(RequestId.KEY, id);
            try {
                getNext().invoke(request, response);
            } finally {
                MDC.remove(RequestId.KEY);
                String path = request.getDecodedRequestURI();
                times.record(path == null ? "" : path, response.getStatus(), System.nanoTime() - begun);
            }
        }
    }
}
