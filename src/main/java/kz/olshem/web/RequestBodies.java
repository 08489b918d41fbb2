package kz.olshem.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in the body of a request before anyone else reads it: whole, of {@value #MOST} bytes at most, and within a time. A
 * body that came with its headers waits for nobody; of those still on their way few may hold a thread.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestBodies extends OncePerRequestFilter
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** What the live screen says in one go is a few hundred bytes. */
    static final int MOST = 1 << 16;

    private static final int MOST_ON_THEIR_WAY = 60;

    /** For the whole of it, and for a part of it to come. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PATIENCE_FOR_A_PART = Duration.ofSeconds(3);

    private final Semaphore onTheirWay = new Semaphore(MOST_ON_THEIR_WAY);
    private final ErrorAnswers errors;

    RequestBodies(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("disableUploadTimeout", "false");
            connector.setProperty("connectionUploadTimeout", String.valueOf(PATIENCE_FOR_A_PART.toMillis()));
        });
        factory.addEngineValves(new Deafness());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else if (length > MOST) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            byte[] body = take(request, response, length);
            if (body != null) {
                chain.doFilter(new Taken(request, body), response);
            }
        }
    }

    /**
     * The body; null where it was refused.
     *
     * @param length below 0 where nobody said it
     */
    private byte @Nullable [] take(HttpServletRequest request, HttpServletResponse response, long length)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] portion = new byte[1 << 13];
        long end = System.nanoTime() + PATIENCE.toNanos();
        InputStream in = request.getInputStream();
        boolean waits = false;
        try {
            while (length < 0 || body.size() < length) {
                if (!waits && in.available() == 0) {
                    if (!onTheirWay.tryAcquire()) {
                        return refused(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    }
                    waits = true;
                }
                int read = in.read(portion);
                if (read < 0) {
                    break;
                }
                body.write(portion, 0, read);
                if (body.size() > MOST) {
                    return refused(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                }
                if (System.nanoTime() > end) {
                    return refused(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
                }
            }
            return body.toByteArray();
        } catch (IOException e) {
            return refused(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT); // it stopped coming
        } finally {
            if (waits) {
                onTheirWay.release();
            }
        }
    }

    private byte @Nullable [] refused(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        refuse(request, response, status);
        return null;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close"); // what else is sent is nobody's to read
        if (status != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                && request.getAttribute(Deafness.class.getName()) instanceof Runnable deaf) {
            deaf.run();
        }
        errors.answer(request, response, status, request.getRequestURI());
    }

    /** How to leave unread what is still on its way: the server would wait for it after the answer, and hold the thread. */
    private static final class Deafness extends ValveBase {

        Deafness() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Runnable deaf = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            request.setAttribute(Deafness.class.getName(), deaf);
            getNext().invoke(request, response);
        }
    }

    /** A request whose body is here already. */
    private static final class Taken extends HttpServletRequestWrapper {

        private final ServletInputStream body;

        Taken(HttpServletRequest request, byte[] bytes) {
            super(request);
            this.body = new Stream(new ByteArrayInputStream(bytes));
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }

        @Override
        public BufferedReader getReader() {
            String named = getCharacterEncoding();
            return new BufferedReader(
                    new InputStreamReader(body, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
        }
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Stream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("nothing here is read in the background");
        }
    }
}
