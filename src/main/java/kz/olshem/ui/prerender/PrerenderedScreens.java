package kz.olshem.ui.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.component.ComponentMarkup;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.ScreenState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Screens that come with the document, so that they can be read before Flow has started in the browser. Each is built by
 * the same views and thrown away; its markup then serves all readers of the same address, language, release and day.
 * Only screens that say so ({@link Prerendered}), and only for readers who are not signed in: what depends on who asks is
 * never built here, let alone kept.
 */
@Service
class PrerenderedScreens {

    /**
     * A screen as it can be read at once.
     *
     * @param title of the document
     */
    record PrerenderedScreen(String title, String markup) {}

    private record Key(String path, ScreenState place, int release, LocalDate day) {}

    /** Of markup in all, in bytes: some hundred screens, or fewer that are large. */
    private static final long ROOM = 12L << 20;

    private static final Duration UNREAD = Duration.ofHours(1);

    private static final String ID = "prerendered";
    private static final Logger LOG = LoggerFactory.getLogger(PrerenderedScreens.class);

    private final Releases releases;
    private final Clock clock;
    private final PaintedScreens painted;
    private final Cache<Key, PrerenderedScreen> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, PrerenderedScreen screen) ->
                    2 * (screen.markup().length() + key.path().length()))
            .expireAfterAccess(UNREAD)
            .build();

    PrerenderedScreens(Releases releases, Clock clock, PaintedScreens painted) {
        this.painted = painted;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * The screen that a request for the document asks for; none where the address cannot be read in full or names nothing,
     * which the live page then says. What goes wrong here does not keep the reader from the live page either. The session
     * of the request must be locked.
     */
    Optional<PrerenderedScreen> of(VaadinRequest request) {
        try {
            ScreenState place = ScreenState.of(QueryParameters.full(request.getParameterMap()), request);
            String path = request.getPathInfo() == null ? "" : request.getPathInfo();
            if (!painted.serve(request) || !place.problems().isEmpty() || !isPrerendered(path)) {
                return Optional.empty();
            }
            return of(new Key(path, place, releases.latest().release().number(), LocalDate.now(clock)), request);
        } catch (RuntimeException e) {
            LOG.warn("the document goes without its screen", e);
            return Optional.empty();
        }
    }

    /** How many screens are kept. */
    long kept() {
        known.cleanUp();
        return known.estimatedSize();
    }

    private static boolean isPrerendered(String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.startsWith("/") ? path.substring(1) : path)
                .filter(screen -> screen.isAnnotationPresent(Prerendered.class))
                .isPresent();
    }

    private Optional<PrerenderedScreen> of(Key key, VaadinRequest request) {
        // From what is in the key alone: whatever else one reader's address says is not for the next one.
        if (!key.place().query().isEmpty()) {
            return build(request, new Location(key.path(), key.place().parameters())); // nobody else writes the same
        }
        return Optional.ofNullable(known.get(
                key,
                it -> build(request, new Location(it.path(), it.place().parameters()))
                        .orElse(null)));
    }

    private static Optional<PrerenderedScreen> build(VaadinRequest request, Location location) {
        VaadinSession session = VaadinSession.getCurrent();
        UI before = UI.getCurrent();
        UI ui = new UI();
        try {
            UI.setCurrent(ui);
            ui.getInternals().setSession(session);
            ui.doInit(request, session.getNextUIid(), ID);
            session.addUI(ui);
            session.getService().fireUIInitListeners(ui); // among them who may see what
            int status = ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
            return status == HttpStatusCode.OK.getCode() ? shown(ui) : Optional.empty();
        } finally {
            try {
                session.removeUI(ui);
            } finally {
                UI.setCurrent(before);
            }
        }
    }

    /** The outermost of what is shown stands last. */
    private static Optional<PrerenderedScreen> shown(UI ui) {
        List<HasElement> chain = ui.getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()
                || !(chain.getFirst() instanceof HasDynamicTitle titled)
                || !(chain.getLast() instanceof Component all)) {
            return Optional.empty();
        }
        return Optional.of(new PrerenderedScreen(titled.getPageTitle(), ComponentMarkup.of(all)));
    }
}
