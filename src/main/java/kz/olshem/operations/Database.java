package kz.olshem.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Where the data is kept: an H2 file in the data folder, or the PostgreSQL database that {@code OLSHEM_DB_URL} names. H2
 * runs in its PostgreSQL mode, so that the same migrations serve both, and with WRITE_DELAY=0: its default loses
 * acknowledged commits when the process is killed. {@code value} is a column here and a keyword of H2.
 */
@Component
public class Database implements JdbcConnectionDetails {

    private final String folder;
    private final String url;
    private final String user;
    private final String password;

    public Database(
            @Value("${olshem.data}") String folder,
            @Value("${olshem.db.url}") String url,
            @Value("${olshem.db.user}") String user,
            @Value("${olshem.db.password}") String password) {
        this.folder = folder;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public String getJdbcUrl() {
        return url.isBlank()
                ? "jdbc:h2:file:" + folder()
                        + "/olshem;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;WRITE_DELAY=0"
                : url;
    }

    private Path folder() {
        try {
            return Files.createDirectories(Path.of(folder).toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be made", e);
        }
    }

    @Override
    public String getUsername() {
        return url.isBlank() ? "olshem" : user;
    }

    @Override
    public String getPassword() {
        return url.isBlank() ? "" : password;
    }
}
