package kz.olshem.operations;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The operators' own port: measurements and the reasons of bad health. Off unless one is named, and then on loopback. */
@Component
public class ManagementPort {

    private static final String NAMESPACE = "management";

    /** None until that port listens, and where there is none. */
    private volatile int port = -1;

    /**
     * @throws IllegalStateException where it is the readers' port, which would tell them what only operators may know
     */
    ManagementPort(@Value("${server.port}") int readers, @Value("${management.server.port}") int operators) {
        if (operators == readers && operators != 0) {
            throw new IllegalStateException("OLSHEM_MANAGEMENT_PORT and SERVER_PORT are both " + operators);
        }
    }

    /** Kept, because every request asks: looking it up among all settings took a seventh of the time of an answer. */
    @EventListener
    void listens(WebServerInitializedEvent event) {
        if (NAMESPACE.equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    /** Whether a request came in by that port; false for all while there is none. */
    public boolean ask(HttpServletRequest request) {
        return port > 0 && port == request.getLocalPort();
    }
}
