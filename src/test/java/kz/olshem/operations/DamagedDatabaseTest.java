package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.olshem.operations.StartRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that lost its end is not gone on with, wherever it was cut off. */
class DamagedDatabaseTest {

    @TempDir
    private Path folder;

    private EmbeddedFolder whole() throws IOException {
        return new EmbeddedFolder(Files.createDirectory(folder.resolve("whole")));
    }

    /** What went otherwise than promised: a refusal that leaves each byte, or a start with all data. */
    private List<String> broken(byte[] file, Map<String, Long> rows) throws IOException {
        List<String> broken = new ArrayList<>();
        for (int percent = 0; percent < 100; percent++) {
            EmbeddedFolder cut = new EmbeddedFolder(Files.createDirectory(folder.resolve("cut" + percent)));
            byte[] left = Arrays.copyOf(file, (int) ((long) file.length * percent / 100));
            Files.write(cut.file(), left);
            try {
                Map<String, Long> found = cut.rows();
                if (!found.equals(rows)) {
                    broken.add(percent + " %: " + found);
                }
            } catch (StartRefusedException e) {
                if (e.reason() != Reason.DAMAGED || !Arrays.equals(Files.readAllBytes(cut.file()), left)) {
                    broken.add(percent + " %: " + e.getMessage());
                }
                if (!cut.names().equals(List.of("olshem.mv.db"))) {
                    broken.add(percent + " %: " + cut.names());
                }
            }
        }
        return broken;
    }

    @Test
    void a_file_that_was_closed_is_refused_or_whole_wherever_it_is_cut_off() throws IOException {
        EmbeddedFolder whole = whole();
        Map<String, Long> rows = whole.rows();

        assertThat(broken(Files.readAllBytes(whole.file()), rows)).isEmpty();
    }

    /** As it stands on the disk while the product is read: what a killed process leaves. */
    @Test
    void a_file_that_was_not_closed_is_refused_or_whole_wherever_it_is_cut_off() throws IOException, SQLException {
        EmbeddedFolder whole = whole();
        Map<String, Long> rows = whole.rows();
        byte[] left;
        try (Connection open = DriverManager.getConnection(whole.folder().url(DataFolder.CURRENT), "olshem", "")) {
            assertThat(open.isValid(0)).isTrue();
            left = Files.readAllBytes(whole.file());
        }

        assertThat(broken(left, rows)).isEmpty();
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        EmbeddedFolder other = whole();
        Files.writeString(other.file(), "not a database\n".repeat(1000));

        assertThat(broken(Files.readAllBytes(other.file()), Map.of())).isEmpty();
    }
}
