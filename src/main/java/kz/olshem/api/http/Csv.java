package kz.olshem.api.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.olshem.export.table.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV: RFC 4180, UTF-8. Columns are called as the fields in JSON, those of a field within a field {@code
 * name_kk}; several values in a cell are parted by spaces, and what is absent is empty.
 */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Csv() {}

    /**
     * @param marked whether it begins with a byte order mark
     */
    static byte[] bytes(Class<? extends Record> type, Collection<? extends Record> rows, boolean marked) {
        StringWriter text = new StringWriter();
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> columns = new ArrayList<>();
            columns(type, "", columns);
            writer.writeRecord(columns);
            List<String> cells = new ArrayList<>(columns.size());
            for (Record row : rows) {
                cells.clear();
                cells(type, row, cells);
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void columns(Class<?> type, String prefix, List<String> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + component.getName();
            if (!component.getType().isRecord()) {
                columns.add(name);
            } else {
                columns(component.getType(), isUnwrapped(component) ? prefix : name + "_", columns);
            }
        }
    }

    private static void cells(Class<?> type, @Nullable Object row, List<String> cells) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = row == null ? null : value(component, row);
            if (component.getType().isRecord()) {
                cells(component.getType(), value, cells);
            } else {
                cells.add(cell(value));
            }
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Collection<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(" "));
            default -> FormulaGuard.text(value.toString());
        };
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the records of documents are known in their own room only
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that does not show " + component, e);
        }
    }
}
