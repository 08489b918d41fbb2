package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import kz.olshem.series.Observation;

/**
 * Observations as comma-separated text (RFC 4180), in the columns that the intake reads. Values are numbers and stay as
 * they are, the negative ones too; codes never begin like a formula, and one that did would be marked as text.
 */
public final class ObservationCsv {

    private static final String[] HEADER = {"indicator", "territory", "period", "value", "status", "source"};

    private ObservationCsv() {}

    /** Lines end in LF, the first one names the columns; the writer is flushed and stays open. */
    public static void write(Iterable<Observation> observations, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord(HEADER);
            for (Observation it : observations) {
                csv.writeRecord(
                        FormulaGuard.text(it.indicator().value()),
                        FormulaGuard.text(it.territory().value()),
                        FormulaGuard.text(it.period().toString()),
                        it.value().toPlainString(),
                        it.status().name(),
                        it.source() == null ? "" : FormulaGuard.text(it.source()));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
