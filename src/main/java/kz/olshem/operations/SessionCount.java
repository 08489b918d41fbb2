package kz.olshem.operations;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many readers have a page open, or had one within the time a session lasts, and whether memory has room for more. */
@Component
public class SessionCount implements HttpSessionListener {

    /** A live screen and what it remembers: 300 of all kinds held 0.7 MB each. */
    private static final int BYTES_EACH = 800_000;

    /** Of the heap, in percent. */
    private static final int SHARE = 40;

    private final long most = Runtime.getRuntime().maxMemory() / 100 * SHARE / BYTES_EACH;
    private final AtomicInteger open = new AtomicInteger();

    SessionCount(MeterRegistry meters) {
        meters.gauge("olshem.sessions", open);
    }

    /** Whether one more would leave too little for everything else. */
    public boolean isFull() {
        return open.get() >= most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }
}
