package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.series.Reported;
import kz.olshem.series.exchange.Dataflow;
import kz.olshem.series.exchange.SdmxTime;
import kz.olshem.series.exchange.SdmxUnit;

/** Observations as SDMX-CSV 2.0 of our {@link Dataflow}, whose structure is in {@link SdmxStructure}. */
public final class SdmxCsv {

    private SdmxCsv() {}

    public static void write(Catalogue catalogue, Iterable<? extends Reported> reported, Writer out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        for (SdmxComponent component : SdmxComponent.values()) {
            header.add(component.name());
        }
        csv.writeRecord(header);
        for (Reported it : reported) {
            SdmxTime time = SdmxTime.of(it.period());
            SdmxUnit unit = SdmxUnit.of(catalogue.indicator(it.indicator()).unit());
            csv.writeRecord(
                    "dataflow",
                    Dataflow.REFERENCE,
                    "I",
                    time.frequency(),
                    FormulaGuard.text(it.indicator().value()),
                    FormulaGuard.text(it.territory().value()),
                    time.cumulation().name(),
                    time.period(),
                    it.figure().map(BigDecimal::toPlainString).orElse(""),
                    it.statusCode(),
                    unit.measure(),
                    String.valueOf(unit.multiplier()),
                    it.source() == null ? "" : FormulaGuard.text(it.source()));
        }
        csv.flush();
    }
}
