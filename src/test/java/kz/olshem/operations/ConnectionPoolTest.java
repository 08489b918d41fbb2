package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionPoolTest {

    private ConnectionPool pool;

    @BeforeEach
    void open() {
        pool = new ConnectionPool(new Database("", "jdbc:h2:mem:pool", "olshem", "", event -> {}));
        pool.setMaximumPoolSize(1);
        pool.afterPropertiesSet();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void no_more_wait_than_there_are_connections() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                Connection held = pool.getConnection()) {
            other.submit(() -> pool.getConnection());
            await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);

            assertThatThrownBy(() -> pool.getConnection())
                    .isInstanceOf(SQLTransientConnectionException.class)
                    .hasMessageContaining("as many wait");
            assertThat(held.isClosed()).isFalse();
        }
    }

    @Test
    void who_was_given_a_connection_waits_no_longer() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.isClosed()).isFalse();
            }
        }
    }
}
