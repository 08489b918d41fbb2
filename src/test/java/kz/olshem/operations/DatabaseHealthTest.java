package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

class DatabaseHealthTest {

    @Test
    void a_database_that_answers_is_up() {
        assertThat(health(DatabaseHealthTest::connection).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void one_that_refuses_is_down() {
        assertThat(health(() -> {
                            throw new SQLException("refused");
                        })
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void one_that_never_answers_is_down() {
        CountDownLatch never = new CountDownLatch(1);

        assertThat(health(() -> {
                            never.await();
                            return connection();
                        })
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:health");
    }

    private static Health health(Callable<Connection> connecting) {
        DatabaseHealth health = new DatabaseHealth(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                try {
                    return connecting.call();
                } catch (SQLException e) {
                    throw e;
                } catch (Exception e) {
                    throw new SQLException(e);
                }
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });
        try {
            return health.health();
        } finally {
            health.destroy();
        }
    }
}
