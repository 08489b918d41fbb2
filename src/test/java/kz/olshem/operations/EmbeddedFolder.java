package kz.olshem.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.olshem.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A data folder in which a product is started, as far as its database goes, and looked at from outside. */
record EmbeddedFolder(Path path) {

    private static final List<String> TABLES =
            List.of("release", "observation", "target", "series_event", "indicator", "audit_event");

    DataFolder folder() {
        return DataFolder.at(path.toString());
    }

    Path file() {
        return folder().file(DataFolder.CURRENT);
    }

    EmbeddedDatabase start() {
        return start(ShippedRooms::fill);
    }

    EmbeddedDatabase start(EmbeddedDatabase.Filling filling) {
        return EmbeddedDatabase.ready(folder(), Clock.fixed(TestDatabase.NOW, ZoneOffset.UTC), filling);
    }

    /** Starts and stops, and answers with the rows of each table that holds data. */
    Map<String, Long> rows() {
        try (EmbeddedDatabase started = start()) {
            DatabaseTransfer.Address address = started.address();
            JdbcTemplate jdbc = new JdbcTemplate(
                    new DriverManagerDataSource(address.url() + ";DB_CLOSE_DELAY=-1", address.user(), ""));
            Map<String, Long> rows = new TreeMap<>();
            for (String table : TABLES) {
                rows.put(table, (long)
                        jdbc.queryForList("select * from " + table).size());
            }
            jdbc.execute("shutdown");
            return rows;
        }
    }

    /** What SQL says of it, asked without starting anything. */
    <T> T ask(String query, Class<T> type) {
        return Objects.requireNonNull(
                new JdbcTemplate(new DriverManagerDataSource(folder().url(DataFolder.CURRENT), "olshem", ""))
                        .queryForObject(query, type));
    }

    /** Names of the files in it but the lock, in order. */
    List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(it -> String.valueOf(it.getFileName()))
                    .filter(it -> !it.equals("olshem.lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
