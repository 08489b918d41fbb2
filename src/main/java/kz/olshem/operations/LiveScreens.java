package kz.olshem.operations;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How many readers have a page open, or had one within the time a session lasts, and whether memory has room for one more
 * live screen. Where it has not, whoever has not moved for longest makes room: their next click loads the page anew.
 */
@Component
public class LiveScreens implements HttpSessionListener {

    /** A live screen and what it remembers: 200 of any kind held less each. */
    private static final int BYTES_EACH = 300_000;

    /** Of the heap, in percent. */
    private static final int SHARE = 40;

    /** Who moved since then is still reading. */
    static final Duration IDLE = Duration.ofMinutes(1);

    private final long most;
    private final Clock clock;
    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger screens = new AtomicInteger();

    @Autowired
    LiveScreens(MeterRegistry meters, Clock clock) {
        this(meters, clock, Runtime.getRuntime().maxMemory() / 100 * SHARE / BYTES_EACH);
    }

    LiveScreens(MeterRegistry meters, Clock clock, long most) {
        this.clock = clock;
        this.most = most;
        meters.gauge("olshem.sessions", sessions, Set::size);
        meters.gauge("olshem.screens", screens);
    }

    /** Whether there is room for one more screen, or could be made. */
    public boolean makeRoom() {
        return screens.get() < most || endTheOldest();
    }

    private boolean endTheOldest() {
        long before = clock.millis() - IDLE.toMillis();
        Optional<HttpSession> oldest = sessions.stream()
                .filter(it -> lastMoved(it) < before)
                .min(Comparator.comparingLong(LiveScreens::lastMoved));
        oldest.ifPresent(this::end);
        return oldest.isPresent();
    }

    private void end(HttpSession session) {
        sessions.remove(session);
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // it has just ended by itself
        }
    }

    /** In milliseconds since 1970; one that has ended meanwhile goes first. */
    private static long lastMoved(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException e) {
            return 0;
        }
    }

    public void opened() {
        screens.incrementAndGet();
    }

    public void closed() {
        screens.decrementAndGet();
    }

    /** Screens that are held now. */
    public int open() {
        return screens.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }
}
