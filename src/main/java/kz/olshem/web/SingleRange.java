package kz.olshem.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sends the whole of a file to who asks for several parts of it at once, as RFC 9110 allows: Spring says of parts that they
 * come in chunks, and how long they are too, and then sends them in none. Nobody who reads these files needs more than one.
 */
@Component
class SingleRange implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String HEADER = "Range";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Whole());
    }

    private static final class Whole extends ValveBase {

        Whole() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            String range = request.getHeader(HEADER);
            if (range != null && range.contains(",")) {
                request.getCoyoteRequest().getMimeHeaders().removeHeader(HEADER);
            }
            getNext().invoke(request, response);
        }
    }
}
