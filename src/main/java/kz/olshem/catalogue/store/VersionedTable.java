package kz.olshem.catalogue.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * A table of codes that others refer to, and beside it the one with what is said of them from release to release; the first
 * is missing for a list to whose entries nobody refers, which are told apart by their position.
 *
 * @param name    of the table of codes; the other is called {@code …_version}
 * @param columns of the other, the code first, without the releases
 */
record VersionedTable(String name, List<String> columns) {

    /** In force as of a release; takes the number twice. */
    static final String AS_OF = "published_in <= ? and (superseded_in is null or superseded_in > ?)";

    static VersionedTable of(String name, String columns) {
        return new VersionedTable(name, List.of(columns.split(", ")));
    }

    String asOf() {
        return "select * from " + name + "_version where " + AS_OF + " order by position, " + columns.getFirst();
    }

    /** The codes of all entries, so that any entry of any table can refer to them. */
    void add(JdbcTemplate jdbc, Collection<String> codes) {
        Set<String> known = new HashSet<>(jdbc.queryForList("select code from " + name, String.class));
        jdbc.batchUpdate(
                "insert into " + name + " (code) values (?)",
                codes.stream()
                        .filter(code -> !known.contains(code))
                        .map(code -> new Object[] {code})
                        .toList());
    }

    /** What differs from the rows in force supersedes them; what is in force and not among the rows ends. */
    int publish(JdbcTemplate jdbc, List<@Nullable Object[]> rows, int release) {
        Map<String, List<@Nullable Object>> ending = inForce(jdbc);
        List<Object[]> written = new ArrayList<>();
        Set<String> changed = new HashSet<>();
        for (@Nullable Object[] row : rows) {
            String code = String.valueOf(row[0]);
            List<@Nullable Object> before = ending.get(code);
            if (before != null && before.equals(plain(row))) {
                ending.remove(code);
            } else {
                changed.add(code);
                @Nullable Object[] wide = Arrays.copyOf(row, row.length + 1);
                wide[row.length] = release;
                written.add((Object[]) wide);
            }
        }
        changed.addAll(ending.keySet());
        jdbc.batchUpdate(
                "update " + name + "_version set superseded_in = ? where " + columns.getFirst()
                        + " = ? and superseded_in is null",
                ending.values().stream()
                        .map(row -> (Object[]) new @Nullable Object[] {release, row.getFirst()})
                        .toList());
        jdbc.batchUpdate(
                "insert into " + name + "_version (" + String.join(", ", columns) + ", published_in) values (?"
                        + ", ?".repeat(columns.size()) + ")",
                written);
        return changed.size();
    }

    private Map<String, List<@Nullable Object>> inForce(JdbcTemplate jdbc) {
        Map<String, List<@Nullable Object>> rows = new LinkedHashMap<>();
        jdbc.query(
                "select " + String.join(", ", columns) + " from " + name + "_version where superseded_in is null",
                (RowCallbackHandler) row -> {
                    @Nullable Object[] values = new Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    rows.put(row.getString(1), plain(values));
                });
        return rows;
    }

    /** A database may answer with another kind of number than it was given. */
    private static List<@Nullable Object> plain(@Nullable Object[] row) {
        return Arrays.stream(row)
                .<@Nullable Object>map(value ->
                        value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value)
                .toList();
    }

    /** Rows of the entries in their order, which is their position, from 1. */
    static <T> List<@Nullable Object[]> rows(Collection<T> entries, RowOf<T> rowOf) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (T entry : entries) {
            rows.add(flat(rowOf.of(rows.size() + 1, entry)));
        }
        return rows;
    }

    /** The values of an entry's columns, a text in three languages being one value. */
    interface RowOf<T> {
        @Nullable
        Object[] of(int position, T entry);
    }

    private static @Nullable Object[] flat(@Nullable Object[] values) {
        return Arrays.stream(values)
                .<@Nullable Object>mapMulti((value, out) -> {
                    if (value instanceof LocalizedText text) {
                        out.accept(text.kk());
                        out.accept(text.ru());
                        out.accept(text.en());
                    } else {
                        out.accept(value);
                    }
                })
                .toArray();
    }

    static <T> List<String> codes(Collection<T> entries, Function<T, String> code) {
        return entries.stream().map(code).toList();
    }
}
