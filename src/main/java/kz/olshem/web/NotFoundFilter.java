package kz.olshem.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says 404 where Flow alone would say 200: it answers any address with the page that starts it. An address of no view
 * still gets that page, so that a view can say what is wrong; a file that does not exist gets none.
 */
final class NotFoundFilter extends OncePerRequestFilter {

    private static final RequestMatcher FILES = new OrRequestMatcher(
            pathPattern("/fonts/**"),
            pathPattern("/*.css"),
            pathPattern("/icon.svg"),
            pathPattern("/favicon.ico"),
            // What Flow would have where a page is installed as an app, which ours is not.
            pathPattern("/icons/**"),
            pathPattern("/manifest.webmanifest"),
            pathPattern("/offline.html"),
            pathPattern("/offline-stub.html"),
            pathPattern("/sw.js"),
            pathPattern("/sw-runtime-resources-precache.js"));

    private final RequestMatcher pageOfNoView;

    NotFoundFilter(RequestMatcher pageOfNoView) {
        this.pageOfNoView = pageOfNoView;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FILES.matches(request)) {
            if (getClass().getResource("/META-INF/resources" + request.getServletPath()) == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        } else if (pageOfNoView.matches(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }
}
