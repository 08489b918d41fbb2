package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import kz.olshem.series.Observation;

/** Observations as comma-separated text (RFC 4180), in the columns that the intake reads. */
public final class ObservationCsv {

    private static final String[] HEADER = {"indicator", "territory", "period", "value", "status", "source"};

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ObservationCsv() {}

    /** Lines end in LF, the first one names the columns; the writer is flushed and stays open. */
    public static void write(Iterable<Observation> observations, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord(HEADER);
            for (Observation it : observations) {
                csv.writeRecord(
                        text(it.indicator().value()),
                        text(it.territory().value()),
                        text(it.period().toString()),
                        it.value().toPlainString(),
                        it.status().name(),
                        it.source() == null ? "" : text(it.source()));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text cell. Codes never begin like a formula; one that did would come with an apostrophe before it, which tells a
     * spreadsheet that it is text. Values are numbers and stay as they are, the negative ones too.
     */
    static String text(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
