package kz.olshem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The operators' own port: measurements and the reasons of bad health. Off unless one is named, and then on loopback. */
@Component
class Operators {

    private final Environment settings;

    /**
     * @throws IllegalStateException where it is the readers' port, which would tell them what only operators may know
     */
    Operators(
            Environment settings,
            @Value("${server.port}") int readers,
            @Value("${management.server.port}") int operators) {
        if (operators == readers && operators != 0) {
            throw new IllegalStateException("OLSHEM_MANAGEMENT_PORT and SERVER_PORT are both " + operators);
        }
        this.settings = settings;
    }

    /** Whether a request came in by that port; false for all while there is none. */
    boolean ask(HttpServletRequest request) {
        Integer port = settings.getProperty("local.management.port", Integer.class);
        return port != null && port == request.getLocalPort();
    }
}
