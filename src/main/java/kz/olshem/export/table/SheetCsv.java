package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A sheet as comma-separated text (RFC 4180): numbers plain with all their decimals, what is absent empty. */
public final class SheetCsv {

    private SheetCsv() {}

    public static void write(Sheet sheet, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(sheet.columns().stream()
                .map(column -> FormulaGuard.text(column.title()))
                .toList());
        for (List<Cell> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(SheetCsv::text).toList());
        }
        csv.flush();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text it -> FormulaGuard.text(it.text());
            case Cell.Heading it -> FormulaGuard.text(it.text());
            case Cell.Figure it -> it.value().toPlainString();
            case Cell.Exact it -> it.value().toPlainString();
            case Cell.Missing it -> "";
        };
    }
}
