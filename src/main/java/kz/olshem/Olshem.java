package kz.olshem;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts the house. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // no default user
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
