package kz.olshem.ui.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import kz.olshem.series.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Screens as markup, each built once for all readers of the same address, language, release and day. A live screen then holds
 * nothing of its own but where it is. Only for readers who are not signed in: what depends on who asks is neither painted nor
 * kept.
 */
@Service
public class PaintedScreens {

    /**
     * A screen as everyone sees it.
     *
     * @param title      of the page, without the product's name
     * @param classNames of its outermost element
     * @param markup     of what stands in that
     */
    record Painted(String title, String classNames, String markup) {}

    private record Key(String path, ScreenState place, int release, LocalDate day) {}

    /** Of markup in all, in bytes: some hundred screens, or fewer that are large. */
    private static final long ROOM = 16L << 20;

    private static final Duration UNREAD = Duration.ofHours(1);

    private final Releases releases;
    private final Clock clock;
    private final boolean on;
    private final Cache<Key, Painted> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, Painted screen) ->
                    2 * (screen.markup().length() + key.path().length()))
            .expireAfterAccess(UNREAD)
            .build();

    /**
     * @param on whether screens are painted at all, for the document and for live ones; else each reader has one of their own
     */
    public PaintedScreens(Releases releases, Clock clock, @Value("${olshem.prerendered:true}") boolean on) {
        this.releases = releases;
        this.clock = clock;
        this.on = on;
    }

    /** Whether this reader is shown what is painted for everyone. */
    public boolean serve(@Nullable VaadinRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = request != null && request.getUserPrincipal() != null
                || who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return on && !signedIn;
    }

    /**
     * The screen of an address. One that nobody else will write the same, because a text is sought or something could not be
     * read, is painted and not kept.
     *
     * @param paint what it shows; whatever it throws, nothing is kept then
     */
    Painted of(String path, ScreenState place, Supplier<Painted> paint) {
        if (!place.query().isEmpty() || !place.problems().isEmpty()) {
            return paint.get();
        }
        Key key = new Key(path, place, releases.latest().release().number(), LocalDate.now(clock));
        return known.get(key, it -> paint.get());
    }
}
