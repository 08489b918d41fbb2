package kz.olshem.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;
import kz.olshem.operations.StartRefusedException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The file of the embedded database, ready to be opened and held by this process until it is closed: there, whole and with
 * the tables of this version. H2 ends a transaction with each change of a table, so that neither the first load nor a
 * migration can be undone once begun; both are therefore made in a file aside, which takes the name of the database when it
 * is whole and on the disk. Whatever cuts that short, the next start finds the file as it was.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "olshem";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DataFolder folder;
    private final Clock clock;
    private final FolderLock lock;

    private EmbeddedDatabase(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.lock = FolderLock.of(folder);
    }

    /** What fills a new database that has its tables. */
    interface Filling {
        void fill(DataSource database);
    }

    /**
     * Makes the file ready: fills a new one where the folder never had any, and brings an old one to this version.
     *
     * @throws StartRefusedException where that cannot be; the file is then as it was before
     */
    static EmbeddedDatabase ready(DataFolder folder, Clock clock, Filling filling) {
        EmbeddedDatabase database = new EmbeddedDatabase(folder.made(), clock);
        try {
            database.prepare(filling);
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e instanceof StartRefusedException refusal ? refusal : database.refusal(Reason.NOT_READY, e);
        }
    }

    private void prepare(Filling filling) throws IOException, SQLException {
        Path file = folder.file(DataFolder.CURRENT);
        boolean isThere = Files.exists(file);
        if (!isThere && !folder.tracesOfADatabase().isEmpty()) {
            throw refusal(Reason.LOST, null);
        }
        folder.deleteUnfinished();
        if (!isThere) {
            make(DataFolder.FIRST, true, filling);
            takePlace(DataFolder.FIRST);
            return;
        }
        if (!new DatabaseFile(file).isWhole()) {
            throw refusal(Reason.DAMAGED, null);
        }
        MigrationInfoService known =
                flyway(folder.url(DataFolder.CURRENT) + READ_ONLY).info();
        boolean isBehind = known.pending().length > 0;
        MigrationInfo version = known.current();
        if (version != null && isWithoutRelease()) {
            throw refusal(Reason.DAMAGED, null);
        }
        if (isBehind) {
            Files.copy(file, folder.file(DataFolder.NEXT));
            make(DataFolder.NEXT, version == null, filling);
            keep(file, version == null ? "0" : String.valueOf(version.getVersion()));
            takePlace(DataFolder.NEXT);
        }
    }

    /** No file gets its name before it is filled: one without a release has lost what it had. */
    private boolean isWithoutRelease() throws SQLException {
        try (Connection reading =
                        source(folder.url(DataFolder.CURRENT) + READ_ONLY).getConnection();
                Statement statement = reading.createStatement();
                ResultSet releases = statement.executeQuery("select count(*) from release")) {
            releases.next();
            return releases.getLong(1) == 0;
        }
    }

    /** A second name for the same bytes where the disk can do that, else a copy; either is left when the first goes. */
    private void keep(Path file, String version) throws IOException {
        Path backup = folder.file(DataFolder.CURRENT + "-V" + version + "-" + SECOND.format(clock.instant()));
        try {
            Files.createLink(backup, file);
        } catch (UnsupportedOperationException | IOException e) {
            Path copying = backup.resolveSibling(DataFolder.NEXT + ".backup");
            Files.copy(file, copying);
            force(copying);
            Files.move(copying, backup, StandardCopyOption.ATOMIC_MOVE);
        }
        LOG.info("the database before the migration: {}", backup);
    }

    private void make(String name, boolean isNew, Filling filling) throws IOException, SQLException {
        String url = folder.url(name) + ";TRACE_LEVEL_FILE=0";
        try (Connection keptOpen = source(url).getConnection();
                Statement statement = keptOpen.createStatement()) {
            flyway(url).migrate();
            if (isNew) {
                filling.fill(source(url));
            }
            statement.execute("shutdown");
        }
        Path made = folder.file(name);
        if (!new DatabaseFile(made).isWhole()) {
            throw new IOException("not whole: " + made);
        }
        force(made);
    }

    private void takePlace(String name) throws IOException {
        Files.move(
                folder.file(name),
                folder.file(DataFolder.CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        force(folder.path());
    }

    /** Returns when the file, or the names in a folder, are on the disk. */
    private static void force(Path path) throws IOException {
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (IOException e) {
            if (!Files.isDirectory(path)) {
                throw e; // some systems open no folders, and have their names safe without
            }
        }
    }

    private StartRefusedException refusal(Reason reason, @Nullable Throwable cause) {
        return new StartRefusedException(
                reason, cause, "file", folder.file(DataFolder.CURRENT), "folder", folder.path());
    }

    DatabaseTransfer.Address address() {
        return new DatabaseTransfer.Address(folder.url(DataFolder.CURRENT) + ";IFEXISTS=TRUE", USER, "");
    }

    private static DataSource source(String url) {
        return new DriverManagerDataSource(url, USER, "");
    }

    private static Flyway flyway(String url) {
        return Flyway.configure()
                .dataSource(source(url))
                .locations("classpath:db/migration", "classpath:db/h2")
                .load();
    }

    @Override
    public void close() {
        lock.close();
    }
}
