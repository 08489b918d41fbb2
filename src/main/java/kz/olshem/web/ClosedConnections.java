package kz.olshem.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import kz.olshem.kernel.RequestId;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * A reader who went away is one line of the log, whoever noticed it, and not the hundreds of a defect. What else fails in the
 * same request follows from it: Flow, whose answer was not taken, tries to give another.
 */
@Component
final class ClosedConnections extends TurboFilter {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ClosedConnections.class);
    private static final int DEEPEST = 20;

    /** The request whose reader is gone, of each thread that answers. */
    private final ThreadLocal<String> gone = new ThreadLocal<>();

    ClosedConnections() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getTurboFilterList().removeIf(ClosedConnections.class::isInstance);
            logs.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        if (failure == null || !level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        String request = MDC.get(RequestId.KEY);
        if (request != null && request.equals(gone.get())) {
            return FilterReply.DENY;
        }
        if (!wentAway(failure)) {
            return FilterReply.NEUTRAL;
        }
        gone.set(request);
        LOG.info("a reader went away before the answer was whole");
        return FilterReply.DENY;
    }

    private static boolean wentAway(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ClientAbortException
                    || cause instanceof IOException && "Broken pipe".equals(cause.getMessage())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
