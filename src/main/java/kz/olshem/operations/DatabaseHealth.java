package kz.olshem.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, told within two seconds even where it neither answers nor refuses. One question is asked at
 * a time, and all who want to know wait for its answer.
 */
@Component("dbHealthIndicator")
final class DatabaseHealth implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final int SECONDS_TO_ANSWER = 1;

    private final DataSource database;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("database-health").daemon().factory());
    private @Nullable Future<Health> question;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            return question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Health.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }

    private synchronized Future<Health> question() {
        Future<Health> asked = question;
        if (asked == null || asked.isDone()) {
            asked = asking.submit(this::ask);
            question = asked;
        }
        return asked;
    }

    private Health ask() {
        try (Connection connection = database.getConnection()) {
            Health.Builder health = connection.isValid(SECONDS_TO_ANSWER) ? Health.up() : Health.down();
            return health.withDetail("database", connection.getMetaData().getDatabaseProductName())
                    .build();
        } catch (SQLException e) {
            return Health.down(e).build();
        }
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}
