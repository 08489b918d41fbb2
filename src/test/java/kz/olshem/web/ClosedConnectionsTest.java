package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import kz.olshem.kernel.RequestId;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class ClosedConnectionsTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
        assertThat(new ClosedConnections()).isNotNull();
        MDC.put(RequestId.KEY, "request-of-" + log.hashCode());
    }

    @AfterEach
    void stopListening() {
        MDC.remove(RequestId.KEY);
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static void fails(String room, Exception failure) {
        LoggerFactory.getLogger(room).error("an answer broke", failure);
    }

    private List<ILoggingEvent> traces() {
        return log.list.stream().filter(it -> it.getThrowableProxy() != null).toList();
    }

    @Test
    void a_reader_who_went_away_leaves_no_trace() {
        fails("any.room", new IllegalStateException(new ClientAbortException(new IOException("gone"))));

        assertThat(traces()).isEmpty();
    }

    @Test
    void what_follows_in_the_same_request_leaves_none_either() {
        fails("any.room", new ClientAbortException(new IOException("gone")));
        fails("other.room", new IllegalStateException("committed"));

        assertThat(traces()).isEmpty();
    }

    @Test
    void a_defect_is_logged_with_its_trace() {
        fails("any.room", new IllegalStateException("of ours"));

        assertThat(traces()).hasSize(1);
    }
}
