package kz.olshem.operations;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many readers have a page open, or had one within the time a session lasts. */
@Component
class SessionCount implements HttpSessionListener {

    private final AtomicInteger open = new AtomicInteger();

    SessionCount(MeterRegistry meters) {
        meters.gauge("olshem.sessions", open);
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
