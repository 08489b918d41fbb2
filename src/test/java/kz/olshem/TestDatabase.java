package kz.olshem;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kz.olshem.operations.Database;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two databases that the product runs on, each new and empty whenever a house is opened on it. */
public enum TestDatabase {
    /** In memory, in the mode that the product opens its file in. */
    H2 {
        @Override
        public HikariDataSource fresh(int number) {
            String product = new Database("target/data", "", "", "", event -> {}).getJdbcUrl();
            return pool(
                    "jdbc:h2:mem:house" + number
                            + product.substring(product.indexOf(';')).replace(";IFEXISTS=TRUE", ""),
                    "olshem");
        }
    },
    /** A server of its own, started with the first house and stopped with the machine that runs the tests. */
    POSTGRES {
        @Override
        public HikariDataSource fresh(int number) {
            return pool(Server.emptyDatabase("house" + number), Server.USER);
        }
    };

    /** What the clock of every house shows. */
    public static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    public abstract HikariDataSource fresh(int number);

    /** The given rooms on a new database with its tables; closing the context closes the database. */
    public ConfigurableApplicationContext open(String... rooms) {
        HikariDataSource database = fresh(COUNT.incrementAndGet());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        ConfigurableApplicationContext house = open(database, rooms);
        house.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                database.close();
            }
        });
        return house;
    }

    /** The given rooms on a database that another context holds open: the product started again. */
    public static ConfigurableApplicationContext open(DataSource database, String... rooms) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
        // Left open when this house is closed: another may still stand on it.
        house.registerBean(
                DataSource.class, () -> database, it -> ((AbstractBeanDefinition) it).setDestroyMethodName(""));
        house.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        house.registerBean(TransactionTemplate.class, () -> transaction);
        house.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneId.of("Asia/Almaty")));
        house.scan(rooms);
        house.refresh();
        return house;
    }

    /** A new PostgreSQL database for a product in a process of its own: the settings that lead it there. */
    public static Map<String, String> settingsOfPostgres() {
        return Map.of(
                "OLSHEM_DB_URL",
                Server.emptyDatabase("product" + COUNT.incrementAndGet()),
                "OLSHEM_DB_USER",
                Server.USER);
    }

    private static HikariDataSource pool(String url, String user) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static final class Server {
        private static final String USER = "postgres";
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String emptyDatabase(String name) {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return RUNNING.getJdbcUrl(USER, name);
        }
    }
}
