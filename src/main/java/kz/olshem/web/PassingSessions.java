package kz.olshem.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import kz.olshem.operations.LiveScreens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only the live screen begins a session. Flow asks for one to write the document, too, and for whatever it does not find;
 * there it is given one that ends with the request. Where there are as many live screens as memory has room for, the next
 * reader keeps the document, which can be read without.
 */
@Component
@Order(PassingSessions.BEFORE_SECURITY)
final class PassingSessions extends OncePerRequestFilter {

    /** After the headers of proxies are read, before Spring Security, which stands at -100. */
    static final int BEFORE_SECURITY = -200;

    private final LiveScreens screens;
    private final ErrorAnswers errors;
    private final Clock clock;

    PassingSessions(LiveScreens screens, ErrorAnswers errors, Clock clock) {
        this.clock = clock;
        this.screens = screens;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean oneMore = FlowTalk.of(request).equals("init");
        if (oneMore && !screens.makeRoom()) {
            errors.answer(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, request.getRequestURI());
        } else if (oneMore || request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else {
            Sessionless passing = new Sessionless(request, clock);
            try {
                chain.doFilter(passing, response);
            } finally {
                passing.end();
            }
        }
    }

    private static final class Sessionless extends HttpServletRequestWrapper {

        private final Clock clock;
        private @Nullable PassingSession session;

        Sessionless(HttpServletRequest request, Clock clock) {
            super(request);
            this.clock = clock;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (session == null && create) {
                session = new PassingSession(getServletContext(), clock.millis());
            }
            return session;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public String changeSessionId() {
            throw new IllegalStateException("nobody comes back to this session");
        }

        void end() {
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
