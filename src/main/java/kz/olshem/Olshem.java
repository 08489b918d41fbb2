package kz.olshem;

import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Starts the house: without a default user, and without observing each request for nobody to read. */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, ObservationAutoConfiguration.class})
public class Olshem {

    private static final Logger LOG = LoggerFactory.getLogger(Olshem.class);

    /** The city's own time, which dates on screen are in. */
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("move")) {
            System.exit(Move.run());
        }
        SpringApplication.run(Olshem.class, arguments);
    }

    /** Says in one line where to look. */
    @EventListener
    void ready(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        String port = settings.getProperty("local.server.port");
        if (port != null) {
            LOG.info("ready: http://{}:{}/", settings.getProperty("server.address", "127.0.0.1"), port);
        }
    }

    @Bean
    Clock clock() {
        return Clock.system(ALMATY);
    }
}
