package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.olshem.operations.StartRefusedException.Reason;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the embedded database before anything opens it. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path path;

    private EmbeddedFolder folder;

    @BeforeEach
    void make() {
        folder = new EmbeddedFolder(path.resolve("data"));
    }

    private static void diskFull(Object database) {
        throw new IllegalStateException("No space left on device");
    }

    /** As an earlier version of the product left it. */
    private void anEarlierVersion() throws IOException {
        Files.createDirectories(folder.path());
        Flyway.configure()
                .dataSource(folder.folder().url(DataFolder.CURRENT), EmbeddedDatabase.USER, "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        folder.ask(
                "select count(*) from final table (insert into release (number, title_kk, title_ru, title_en, state,"
                        + " published_at, note) values (1, 'a', 'b', 'c', 'PUBLISHED', current_timestamp, ''))",
                Integer.class);
    }

    private Reason refused() {
        try (EmbeddedDatabase started = folder.start()) {
            throw new AssertionError("started: " + started);
        } catch (StartRefusedException e) {
            return e.reason();
        }
    }

    @Test
    void a_new_folder_gets_the_shipped_collection() {
        assertThat(folder.rows()).containsEntry("release", 3L);
        assertThat(folder.names()).containsExactly("olshem.mv.db");
    }

    @Test
    void a_second_start_finds_what_the_first_one_left() {
        assertThat(folder.rows()).isEqualTo(folder.rows());
    }

    @Test
    void a_first_load_that_fails_leaves_no_database() {
        assertThatThrownBy(() -> folder.start(EmbeddedDatabaseTest::diskFull))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("No space left on device");
        assertThat(folder.names()).doesNotContain("olshem.mv.db");
    }

    @Test
    void a_start_after_a_failed_first_load_loads() {
        assertThatThrownBy(() -> folder.start(EmbeddedDatabaseTest::diskFull))
                .isInstanceOf(StartRefusedException.class);

        assertThat(folder.rows()).containsEntry("release", 3L);
        assertThat(folder.names()).containsExactly("olshem.mv.db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olshem-V2-20261124T113400Z.mv.db",
                "olshem.trace.db",
                "olshem.mv.db.bak",
                "olshem.next.mv.db",
                "olshem-backup.zip"
            })
    void a_folder_that_had_a_database_is_not_filled_anew(String left) throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve(left), "something");

        assertThat(refused()).isEqualTo(Reason.LOST);
        assertThat(folder.names()).containsExactly(left);
    }

    @Test
    void files_of_others_are_no_database() throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve("olshem.log"), "ready");

        assertThat(folder.rows()).containsEntry("release", 3L);
    }

    @Test
    void two_processes_do_not_share_a_folder() {
        try (EmbeddedDatabase first = folder.start()) {
            assertThat(refused()).isEqualTo(Reason.IN_USE);
            assertThat(first).isNotNull();
        }
    }

    @Test
    void a_database_of_an_earlier_version_is_brought_to_this_one() throws IOException {
        anEarlierVersion();

        folder.start().close();

        assertThat(folder.ask("select count(*) from flyway_schema_history where success", Integer.class))
                .isGreaterThan(1);
        assertThat(folder.ask("select title_en from release", String.class)).isEqualTo("c");
    }

    @Test
    void the_database_before_a_migration_is_kept_byte_for_byte() throws IOException {
        anEarlierVersion();
        byte[] before = Files.readAllBytes(folder.file());

        folder.start().close();

        assertThat(folder.names()).containsExactly("olshem-V1-20261123T060000Z.mv.db", "olshem.mv.db");
        assertThat(folder.path().resolve("olshem-V1-20261123T060000Z.mv.db")).hasBinaryContent(before);
    }

    @Test
    void a_migration_that_fails_leaves_the_database_as_it_was() throws IOException {
        anEarlierVersion();
        folder.ask("select count(*) from final table (update flyway_schema_history set checksum = 1)", Integer.class);
        byte[] before = Files.readAllBytes(folder.file());

        assertThat(refused()).isEqualTo(Reason.NOT_READY);
        assertThat(folder.file()).hasBinaryContent(before);
    }

    @Test
    void a_database_without_a_release_has_lost_them() throws IOException {
        Map<String, Long> rows = folder.rows();
        assertThat(rows).isNotEmpty();
        Files.delete(folder.file());
        Flyway.configure()
                .dataSource(folder.folder().url(DataFolder.CURRENT), EmbeddedDatabase.USER, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();

        assertThat(refused()).isEqualTo(Reason.DAMAGED);
    }
}
