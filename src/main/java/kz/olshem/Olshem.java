package kz.olshem;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import kz.olshem.kernel.CityTime;
import kz.olshem.operations.TransferCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.autoconfigure.application.SslHealthContributorAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.ssl.SslMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the house. Without what nobody here asks for: a default user, observing each request, wrapping beans for
 * annotations that none of them has, a clock for tasks, the server's own keys and figures of its sessions. Vaadin looks
 * for screens where screens are.
 */
@SpringBootApplication(
        exclude = {
            UserDetailsServiceAutoConfiguration.class,
            ObservationAutoConfiguration.class,
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            SslHealthContributorAutoConfiguration.class,
            SslMetricsAutoConfiguration.class,
            TomcatMetricsAutoConfiguration.class
        })
@EnableVaadin("kz.olshem.ui")
public class Olshem {

    private static final Logger LOG = LoggerFactory.getLogger(Olshem.class);

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("move")) {
            System.exit(TransferCommand.run());
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

    /** Transactions are begun and ended where it is written, not by a wrapped bean. */
    @Bean
    TransactionTemplate transaction(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Clock clock() {
        return Clock.system(CityTime.ZONE);
    }
}
