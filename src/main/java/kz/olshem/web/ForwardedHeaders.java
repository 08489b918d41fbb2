package kz.olshem.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ForwardedHeaderUtils;
import org.springframework.web.util.UriComponents;

/**
 * Believes what a proxy says of its reader's address, and nobody else: headers that anyone can write would stand in the
 * links of files. What even a proxy cannot mean is refused: a host, a port or an address that is none, and a scheme that no
 * browser shows pages by. So is a prefix: pages, files and what Flow asks for stand at the root of their host.
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

    /** Where nothing is forwarded. */
    private static final URI ASKED = URI.create("http://localhost/");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern NO_PREFIX = Pattern.compile("/*");
    private static final Pattern SCHEME = Pattern.compile("(?i)proto\\s*=\\s*\"?([^\",;]*)");
    private static final int LAST_PORT = 65_535;

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
            HttpHeaders said = said(request);
            if (!said.isEmpty() && !isProxy(request.getRemoteAddr())) {
                HEADERS.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
            } else if (!said.isEmpty()) {
                Optional<UriComponents> asked = asked(said);
                if (asked.isEmpty()) {
                    errors.answer(
                            request.getRequest(),
                            response.getResponse(),
                            Response.SC_BAD_REQUEST,
                            request.getRequestURI());
                    response.finishResponse();
                    return;
                }
                // The server itself writes the cookie of a session, before Spring has read a header.
                request.setSecure("https".equals(asked.get().getScheme()));
            }
            getNext().invoke(request, response);
        }

        private boolean isProxy(String address) throws IOException {
            InetAddress asking = InetAddress.getByName(address); // an address, not a name: nothing is looked up
            return proxies.stream().anyMatch(proxy -> proxy.matches(asking));
        }
    }

    private static HttpHeaders said(Request request) {
        HttpHeaders said = new HttpHeaders();
        for (String name : HEADERS) {
            Collections.list(request.getHeaders(name)).forEach(value -> said.add(name, value));
        }
        return said;
    }

    /** The address that a reader asked at, as Spring will read it; empty where it cannot be meant. */
    private static Optional<UriComponents> asked(HttpHeaders said) {
        if (!said.getOrEmpty("X-Forwarded-Prefix").stream()
                .allMatch(prefix -> NO_PREFIX.matcher(prefix).matches())) {
            return Optional.empty();
        }
        try {
            ForwardedHeaderUtils.parseForwardedFor(ASKED, said, null);
            UriComponents asked =
                    ForwardedHeaderUtils.adaptFromForwardedHeaders(ASKED, said).build();
            return Optional.of(asked)
                    .filter(it -> HOST.matcher(String.valueOf(it.getHost())).matches())
                    .filter(it -> it.getPort() <= LAST_PORT)
                    .filter(it -> schemes(said).allMatch(Set.of("http", "https")::contains));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Every scheme that is named, the ones behind the first too. */
    private static Stream<String> schemes(HttpHeaders said) {
        return Stream.concat(
                        listed(said.getFirst("X-Forwarded-Proto")),
                        SCHEME.matcher(String.join(",", said.getOrEmpty("Forwarded")))
                                .results()
                                .map(it -> it.group(1)))
                .map(scheme -> scheme.strip().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> listed(@Nullable String header) {
        return header == null ? Stream.empty() : Stream.of(header.split(",", -1));
    }
}
