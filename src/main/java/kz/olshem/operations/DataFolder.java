package kz.olshem.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.operations.StartRefusedException.Reason;

/**
 * The folder of the embedded database, and the names of what is in it. {@code olshem.mv.db} is the database; {@code
 * olshem.first.*} and {@code olshem.next.*} are one in the making, worth nothing until it takes that name; {@code
 * olshem-V….mv.db} is the one before a migration.
 */
record DataFolder(Path path) {

    static final String CURRENT = "olshem";
    static final String FIRST = "olshem.first";
    static final String NEXT = "olshem.next";

    private static final String SUFFIX = ".mv.db";

    /** As PostgreSQL does, and with {@code value} as a column; each commit is on the disk when it is acknowledged. */
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;WRITE_DELAY=0";

    /**
     * @throws StartRefusedException where the name is none that a file or H2 can have
     */
    static DataFolder at(String folder) {
        try {
            Path path = Path.of(folder).toAbsolutePath().normalize();
            if (path.toString().contains(";")) { // which ends a path where H2 reads one
                throw new StartRefusedException(Reason.FOLDER_NAME, null, "folder", path);
            }
            return new DataFolder(path);
        } catch (InvalidPathException e) { // letters that the locale of the machine has not
            throw new StartRefusedException(Reason.FOLDER_NAME, e, "folder", folder);
        }
    }

    /**
     * Makes the folder where it is not there.
     *
     * @throws StartRefusedException where that cannot be
     */
    DataFolder made() {
        try {
            Files.createDirectories(path);
            return this;
        } catch (IOException e) {
            throw new StartRefusedException(Reason.FOLDER, e, "folder", path);
        }
    }

    String url(String name) {
        return "jdbc:h2:file:" + path.resolve(name) + MODE;
    }

    Path file(String name) {
        return path.resolve(name + SUFFIX);
    }

    /** Names of files that tell of a database that was here: backups, traces, one in the making; none in a new folder. */
    List<Path> tracesOfADatabase() throws IOException {
        return files().filter(it -> nameOf(it).startsWith(CURRENT))
                .filter(it -> nameOf(it).contains(".db") || nameOf(it).contains(".zip"))
                .filter(it -> !nameOf(it).startsWith(FIRST + "."))
                .sorted()
                .toList();
    }

    /** Throws away what a start that was cut short had in the making. */
    void deleteUnfinished() throws IOException {
        for (Path unfinished : files().filter(
                        it -> nameOf(it).startsWith(FIRST + ".") || nameOf(it).startsWith(NEXT + "."))
                .toList()) {
            Files.delete(unfinished);
        }
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
