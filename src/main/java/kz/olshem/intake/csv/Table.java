package kz.olshem.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.olshem.intake.check.Finding;

/**
 * A comma-separated file taken apart: RFC 4180, UTF-8 with or without a byte order mark, the first record the header.
 * Column names are matched in any letter case and through aliases; cells come stripped of outer white space.
 */
public final class Table {

    /** One record after the header. */
    public record Row(long line, Map<String, String> cells) {
        /** The text of a column, empty where the column or the cell is. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Rows may be shorter or longer than the header, so that each is spoken of; a quote left open is never forgiven. */
    private static final CsvReader.CsvReaderBuilder LENIENT =
            CsvReader.builder().allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false);

    private final String file;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Table(String file) {
        this.file = file;
    }

    /**
     * Reads a file. What cannot be read is a finding; a file with a finding about its header has no rows.
     *
     * @param columns columns of the contract: those without which the file is refused, then the others
     * @param aliases other names of columns, in lower case
     */
    public static Table read(
            String file, byte[] bytes, Set<String> required, Set<String> optional, Map<String, String> aliases) {
        Table table = new Table(file);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            table.finding(
                    1 + text.lines().count() - (endsALine(text) ? 0 : 1), "", Finding.Rule.UNREADABLE, "", "UTF-8");
            return table;
        }
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        long line = 1;
        try (CsvReader<CsvRecord> reader = LENIENT.ofCsvRecord(content)) {
            List<String> header = null;
            for (CsvRecord record : reader) {
                if (header == null) {
                    header = table.header(record, required, optional, aliases);
                    if (header.isEmpty()) {
                        return table;
                    }
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    table.add(record, header);
                }
                line = record.getStartingLineNumber()
                        + record.getFields().stream()
                                .flatMapToInt(String::chars)
                                .filter(sign -> sign == '\n')
                                .count()
                        + 1;
            }
            if (header == null) {
                table.finding(1, "", Finding.Rule.EMPTY, "", String.join(",", new TreeSet<>(required)));
            }
        } catch (CsvParseException e) {
            table.finding(line, "", Finding.Rule.UNREADABLE, String.valueOf(e.getMessage()), "RFC 4180");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static boolean endsALine(String text) {
        return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    }

    /** A record that has more cells than the header, as {@code 1,234} without quotes gives, is not to be trusted. */
    private void add(CsvRecord record, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i).strip();
            if (i < header.size()) {
                cells.put(header.get(i), cell);
            } else if (!cell.isEmpty()) {
                finding(
                        record.getStartingLineNumber(),
                        "",
                        Finding.Rule.UNREADABLE,
                        String.join(",", record.getFields()),
                        header.size() + " ≠ " + record.getFieldCount());
                return;
            }
        }
        rows.add(new Row(record.getStartingLineNumber(), cells));
    }

    /** The contract's names of the columns in the order of the file; empty where the file must be refused. */
    private List<String> header(
            CsvRecord record, Set<String> required, Set<String> optional, Map<String, String> aliases) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (String cell : record.getFields()) {
            String written = cell.strip().toLowerCase(Locale.ROOT);
            String name = aliases.getOrDefault(written, written);
            names.add(name);
            if (name.isEmpty()) {
                continue;
            }
            if (!required.contains(name) && !optional.contains(name)) {
                finding(1, cell, Finding.Rule.COLUMN_IGNORED, cell, String.join(",", new TreeSet<>(required)));
            } else if (!seen.add(name)) {
                finding(1, name, Finding.Rule.COLUMN_TWICE, cell, name);
                sound = false;
            }
        }
        for (String name : new TreeSet<>(required)) {
            if (!seen.contains(name)) {
                finding(1, name, Finding.Rule.COLUMN_MISSING, "", name);
                sound = false;
            }
        }
        return sound ? names : List.of();
    }

    void finding(long line, String column, Finding.Rule rule, String found, String expected) {
        findings.add(new Finding(file, line, column, rule, found, expected));
    }

    public List<Row> rows() {
        return rows;
    }

    /** What was found so far, by the reading and by checks of the rows. */
    public List<Finding> findings() {
        return findings;
    }

    boolean refused() {
        return findings.stream().anyMatch(finding -> finding.rule().refuses());
    }
}
