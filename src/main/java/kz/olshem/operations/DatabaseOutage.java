package kz.olshem.operations;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that does not answer, said in one line a minute however many meet it, and in one more when it is over. */
final class DatabaseOutage {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private volatile boolean isOn;
    private volatile long met;
    private long begun;
    private long said = System.nanoTime() - PAUSE;

    void goesOn(SQLException why) {
        synchronized (this) {
            long now = System.nanoTime();
            met = now;
            if (!isOn) {
                begun = now;
                isOn = true;
            }
            if (now - said >= PAUSE) {
                said = now;
                LOG.warn("the database does not answer ({}); readers get what is in memory", reason(why));
            }
        }
    }

    /** Whether somebody met it within the last second. */
    boolean isFresh() {
        return isOn && System.nanoTime() - met < FRESH;
    }

    void end() {
        if (isOn) {
            endNow();
        }
    }

    private synchronized void endNow() {
        if (isOn) {
            isOn = false;
            Duration away = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info("the database answers again, after {} s", away.toSeconds());
        }
    }

    /** In one line: what the driver says, rather than the pool, which only knows that it waited. */
    private static String reason(SQLException why) {
        Throwable first = why;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }
}
