package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.series.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Observations as comma-separated text (RFC 4180), in the columns that the intake reads. Values are numbers and stay as
 * they are, the negative ones too, what was withdrawn has none; codes never begin like a formula, and one that did would be marked as text.
 */
public final class ObservationCsv {

    private static final List<String> HEADER = List.of("indicator", "territory", "period", "value", "status", "source");

    private ObservationCsv() {}

    /**
     * Lines end in CR LF, the first one names the columns; the writer is flushed and stays open.
     *
     * @param names that stand beside the codes; null for none
     */
    public static void write(Iterable<? extends Reported> observations, @Nullable ObservationNames names, Writer out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> cells = new ArrayList<>(HEADER);
        if (names != null) {
            cells.addAll(ObservationNames.COLUMNS);
        }
        csv.writeRecord(cells);
        for (Reported it : observations) {
            cells.clear();
            cells.add(FormulaGuard.text(it.indicator().value()));
            cells.add(FormulaGuard.text(it.territory().value()));
            cells.add(FormulaGuard.text(it.period().toString()));
            cells.add(it.figure().map(BigDecimal::toPlainString).orElse(""));
            cells.add(it.statusCode());
            cells.add(it.source() == null ? "" : FormulaGuard.text(it.source()));
            if (names != null) {
                names.of(it).forEach(name -> cells.add(FormulaGuard.text(name)));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }
}
