package kz.olshem.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a proxy says of its reader's address, and nobody else: headers that anyone can write would stand in the
 * links of files. What even a proxy cannot mean is refused: a prefix that cannot be decoded, which Spring puts before the
 * address unread, and a scheme that no browser shows pages by.
 */
@Component
class ForwardedHeaders implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final List<String> HEADERS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl");

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9/._~, -]*");
    private static final Pattern SCHEME = Pattern.compile("(?i)proto\\s*=\\s*\"?([^\",;]*)");

    private final List<NetMask> proxies;
    private final ErrorAnswers errors;

    /**
     * @param proxies addresses and networks of proxies in front, such as {@code 10.0.0.0/8}
     */
    ForwardedHeaders(@Value("${olshem.proxies}") List<String> proxies, ErrorAnswers errors) {
        this.proxies = proxies.stream().map(String::strip).map(NetMask::new).toList();
        this.errors = errors;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Reader());
    }

    private final class Reader extends ValveBase {

        Reader() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (HEADERS.stream().anyMatch(name -> request.getHeader(name) != null)) {
                if (!isProxy(request.getRemoteAddr())) {
                    HEADERS.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
                } else if (!isPlausible(request)) {
                    errors.answer(
                            request.getRequest(),
                            response.getResponse(),
                            Response.SC_BAD_REQUEST,
                            request.getRequestURI());
                    response.finishResponse();
                    return;
                }
            }
            getNext().invoke(request, response);
        }

        private boolean isProxy(String address) throws IOException {
            InetAddress asking = InetAddress.getByName(address); // an address, not a name: nothing is looked up
            return proxies.stream().anyMatch(proxy -> proxy.matches(asking));
        }
    }

    private static boolean isPlausible(Request request) {
        String prefix = request.getHeader("X-Forwarded-Prefix");
        return (prefix == null || PREFIX.matcher(prefix).matches())
                && Stream.concat(
                                listed(request.getHeader("X-Forwarded-Proto")),
                                SCHEME.matcher(String.valueOf(request.getHeader("Forwarded")))
                                        .results()
                                        .map(scheme -> scheme.group(1)))
                        .map(scheme -> scheme.strip().toLowerCase(Locale.ROOT))
                        .allMatch(scheme -> scheme.equals("http") || scheme.equals("https"));
    }

    private static Stream<String> listed(@Nullable String header) {
        return header == null ? Stream.empty() : Stream.of(header.split(",", -1));
    }
}
