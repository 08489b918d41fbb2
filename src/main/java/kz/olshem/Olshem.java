package kz.olshem;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts the house: without a default user, and without observing each request for nobody to read. */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, ObservationAutoConfiguration.class})
public class Olshem {

    /** The city's own time, which dates on screen are in. */
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    public static void main(String[] arguments) {
        SpringApplication.run(Olshem.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(ALMATY);
    }
}
