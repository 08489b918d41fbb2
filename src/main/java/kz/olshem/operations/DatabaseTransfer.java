package kz.olshem.operations;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries every table from one database to another whose tables are there and empty, whole or not at all, and compares
 * what arrived with what left: the number of rows, and the rows.
 */
public final class DatabaseTransfer {

    /** Where a database is. */
    public record Address(String url, String user, String password) {}

    private static final String HISTORY = "flyway_schema_history";
    private static final int BATCH = 1000;

    private final Connection from;
    private final Connection to;

    private DatabaseTransfer(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Carries everything over.
     *
     * @param from an H2 database that nobody has open
     * @param to   a PostgreSQL database with the schema of this version and no rows
     * @return rows by table, in the order in which they were carried
     * @throws IllegalStateException where the new home is not empty, or what arrived is not what left
     */
    public static Map<String, Long> of(Address from, Address to) {
        try (Connection old = open(from);
                Connection home = open(to)) {
            home.setAutoCommit(false);
            Map<String, Long> carried = new DatabaseTransfer(old, home).carry();
            home.commit();
            return carried;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Connection open(Address address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private Map<String, Long> carry() throws SQLException {
        Set<String> tables = tables();
        for (String table : tables) {
            if (count(to, table) > 0) {
                throw new IllegalStateException("the new database is not empty: " + table + " has rows");
            }
        }
        Map<String, Long> carried = new LinkedHashMap<>();
        for (String table : tables) {
            carry(table);
            goOnCounting(table);
            long rows = count(from, table);
            if (count(to, table) != rows || digest(from, table) != digest(to, table)) {
                throw new IllegalStateException("what arrived in " + table + " is not what left");
            }
            carried.put(table, rows);
        }
        return carried;
    }

    /** Every table but the migrations' own, those that others refer to first. */
    private Set<String> tables() throws SQLException {
        DatabaseMetaData known = from.getMetaData();
        List<String> all = new ArrayList<>();
        try (ResultSet rows = known.getTables(null, "public", "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) {
                all.add(rows.getString("TABLE_NAME"));
            }
        }
        all.remove(HISTORY);
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < all.size()) {
            int before = ordered.size();
            for (String table : all) {
                if (!ordered.contains(table) && ordered.containsAll(refersTo(known, table))) {
                    ordered.add(table);
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("tables that refer to each other in a ring: " + all);
            }
        }
        return ordered;
    }

    private static Set<String> refersTo(DatabaseMetaData known, String table) throws SQLException {
        Set<String> others = new LinkedHashSet<>();
        try (ResultSet keys = known.getImportedKeys(null, "public", table)) {
            while (keys.next()) {
                others.add(keys.getString("PKTABLE_NAME"));
            }
        }
        others.remove(table);
        return others;
    }

    /** In the order in which the rows were written, so that a row within a table finds the one that it refers to. */
    private void carry(String table) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by _rowid_")) {
            List<String> columns = columns(rows);
            String insert = String.format(
                    Locale.ROOT,
                    "insert into %s (%s) overriding system value values (%s)",
                    table,
                    String.join(", ", columns),
                    String.join(", ", Collections.nCopies(columns.size(), "?")));
            try (PreparedStatement written = to.prepareStatement(insert)) {
                int waiting = 0;
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        written.setObject(i, value(rows, i));
                    }
                    written.addBatch();
                    if (++waiting % BATCH == 0) {
                        written.executeBatch();
                    }
                }
                written.executeBatch();
            }
        }
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnName(i));
        }
        return columns;
    }

    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
            case Types.CLOB -> rows.getString(column);
            case Types.BLOB, Types.VARBINARY, Types.BINARY -> rows.getBytes(column);
            default -> rows.getObject(column);
        };
    }

    /** The next row gets the number after the last one that was carried. */
    private void goOnCounting(String table) throws SQLException {
        try (Statement statement = to.createStatement();
                ResultSet counted = statement.executeQuery(
                        "select column_name from information_schema.columns where table_schema = current_schema()"
                                + " and is_identity = 'YES' and table_name = '" + table + "'")) {
            while (counted.next()) {
                String column = counted.getString(1);
                try (Statement set = to.createStatement()) {
                    set.execute(String.format(
                            Locale.ROOT,
                            "select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%2$s)) from %1$s having count(*) > 0",
                            table,
                            column));
                }
            }
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A sum over all rows that does not depend on their order, nor on how a database writes a number or a time. */
    private static long digest(Connection connection, String table) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            StringBuilder line = new StringBuilder();
            while (rows.next()) {
                line.setLength(0);
                for (int i = 1; i <= columns; i++) {
                    line.append(plain(rows, i)).append('\u001f');
                }
                sum += hash(line.toString());
            }
        }
        return sum;
    }

    private static String plain(ResultSet rows, int column) throws SQLException {
        String type = rows.getMetaData().getColumnTypeName(column);
        boolean isMoment = type.equals("timestamptz") || type.equalsIgnoreCase("timestamp with time zone");
        Object value = isMoment ? rows.getObject(column, OffsetDateTime.class) : value(rows, column);
        return switch (value) {
            case null -> "\u0000";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    private static long hash(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
