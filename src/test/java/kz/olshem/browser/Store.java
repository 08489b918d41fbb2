package kz.olshem.browser;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import kz.olshem.TestDatabase;

/**
 * A new and empty home for a started product: the embedded database in a folder, or, with
 * {@code -Dolshem.browser.database=postgresql}, a database on a server that the tests start for themselves. It is never
 * one that the environment names: some of these tests spoil every text that they find.
 *
 * @param folder   the data folder
 * @param settings the variables that lead the product to it
 */
record Store(Path folder, Map<String, String> settings) {

    private static final String WANTED = System.getProperty("olshem.browser.database", "h2");

    static Store in(Path folder) {
        Map<String, String> settings = new HashMap<>(
                switch (WANTED) {
                    case "h2" -> Map.<String, String>of();
                    case "postgresql" -> TestDatabase.settingsOfPostgres();
                    default -> throw new IllegalArgumentException("olshem.browser.database is h2 or postgresql");
                });
        settings.put("OLSHEM_DATA", folder.toString());
        return new Store(folder, Map.copyOf(settings));
    }

    /** A way in beside the product; into the embedded database only while no product has it open. */
    Connection open() throws SQLException {
        String embedded = "jdbc:h2:file:" + folder.toAbsolutePath()
                + "/olshem;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;WRITE_DELAY=0;IFEXISTS=TRUE";
        return DriverManager.getConnection(
                settings.getOrDefault("OLSHEM_DB_URL", embedded),
                settings.getOrDefault("OLSHEM_DB_USER", "olshem"),
                "");
    }
}
