package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.olshem.TestDatabase;
import kz.olshem.access.AuditTrail;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the embedded database to a PostgreSQL of one's own. */
class TransferCommandTest {

    private static final String[] ROOMS = {
        "kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series", "kz.olshem.intake"
    };
    private static final AtomicInteger NUMBER = new AtomicInteger(9000);

    private ConfigurableApplicationContext old;
    private HikariDataSource home;

    @BeforeEach
    void prepare() {
        old = TestDatabase.H2.open(ROOMS);
        home = TestDatabase.POSTGRES.fresh(NUMBER.incrementAndGet());
    }

    @AfterEach
    void close() {
        old.close();
        home.close();
    }

    private static DatabaseTransfer.Address address(HikariDataSource database) {
        return new DatabaseTransfer.Address(
                Objects.requireNonNull(database.getJdbcUrl()), Objects.requireNonNull(database.getUsername()), "");
    }

    private int move() {
        return TransferCommand.run(address((HikariDataSource) old.getBean(DataSource.class)), address(home));
    }

    @Test
    void every_table_has_as_many_rows_as_before() {
        assertThat(move()).isZero();

        assertThat(counts(new JdbcTemplate(home))).isEqualTo(counts(old.getBean(JdbcTemplate.class)));
    }

    private static Map<String, Integer> counts(JdbcTemplate database) {
        return List.of(
                        "direction",
                        "direction_version",
                        "unit_version",
                        "territory_version",
                        "indicator",
                        "indicator_version",
                        "source",
                        "source_version",
                        "release",
                        "proposal",
                        "observation",
                        "target",
                        "target_milestone",
                        "series_event",
                        "audit_event")
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> Objects.requireNonNull(
                                database.queryForObject("select count(*) from " + table, Integer.class))));
    }

    @Test
    void a_proposal_arrives_with_its_file() {
        byte[] file = {0, 1, 2, -1};
        old.getBean(JdbcTemplate.class)
                .update(
                        "insert into proposal (version, state, title_kk, title_ru, title_en, created_by, created_at,"
                                + " file_name, file_sha256, file_bytes, comment)"
                                + " values (0, 'DRAFT', 'a', 'b', 'c', 'aigerim', current_timestamp, 'x', '00', ?, '')",
                        (Object) file);

        assertThat(move()).isZero();
        assertThat(new JdbcTemplate(home).queryForObject("select file_bytes from proposal", byte[].class))
                .isEqualTo(file);
    }

    @Test
    void the_product_says_the_same_in_its_new_home() {
        move();

        try (ConfigurableApplicationContext moved = TestDatabase.open(home, ROOMS)) {
            Releases before = old.getBean(Releases.class);
            Releases after = moved.getBean(Releases.class);
            assertThat(after.all()).isEqualTo(before.all());
            assertThat(after.latest().size()).isEqualTo(before.latest().size());
        }
    }

    @Test
    void what_is_written_next_gets_a_number_of_its_own() {
        move();

        try (ConfigurableApplicationContext moved = TestDatabase.open(home, ROOMS)) {
            int before = counts(new JdbcTemplate(home)).getOrDefault("audit_event", 0);
            moved.getBean(AuditTrail.class).record("tester", "test", "nothing", "");
            assertThat(counts(new JdbcTemplate(home))).containsEntry("audit_event", before + 1);
        }
    }

    @Test
    void a_home_that_is_not_empty_is_left_alone() {
        move();
        Map<String, Integer> before = counts(new JdbcTemplate(home));

        assertThat(move()).isOne();
        assertThat(counts(new JdbcTemplate(home))).isEqualTo(before);
    }
}
