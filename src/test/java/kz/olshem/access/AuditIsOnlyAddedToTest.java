package kz.olshem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import kz.olshem.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** On PostgreSQL nobody rewrites what was done: not the application's role, though it owns the table. */
class AuditIsOnlyAddedToTest {

    private static final int NUMBER = 9900;

    private static HikariDataSource server;
    private static HikariDataSource database;
    private static JdbcTemplate application;

    @BeforeAll
    static void moveInAsAPlainRole() {
        server = TestDatabase.POSTGRES.fresh(NUMBER);
        JdbcTemplate superuser = new JdbcTemplate(server);
        superuser.execute("create role plain login");
        superuser.execute("grant all on schema public to plain");
        database = new HikariDataSource();
        database.setJdbcUrl(Objects.requireNonNull(server.getJdbcUrl()).replaceAll("user=[a-z]+", "user=plain"));
        database.setUsername("plain");
        database.setMaximumPoolSize(2);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        application = new JdbcTemplate(database);
        application.execute("insert into audit_event (at, actor, action, subject, detail)"
                + " values (current_timestamp, 'a', 'b', 'c', 'd')");
    }

    @AfterAll
    static void leave() {
        database.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'nobody'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_event set actor = 'nobody' where false",
            })
    void it_is_neither_changed_nor_deleted(String statement) {
        assertThatThrownBy(() -> application.execute(statement)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void who_takes_the_right_back_is_refused_all_the_same() {
        application.execute("grant update, delete on audit_event to current_user");
        try {
            assertThatThrownBy(() -> application.execute("delete from audit_event"))
                    .rootCause()
                    .hasMessageContaining("audit_event is only added to");
        } finally {
            application.execute("revoke update, delete on audit_event from current_user");
        }
    }

    @Test
    void it_is_read_as_before() {
        assertThat(application.queryForObject("select actor from audit_event", String.class))
                .isEqualTo("a");
    }
}
