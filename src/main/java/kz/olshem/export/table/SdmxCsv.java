package kz.olshem.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;

/**
 * Observations as SDMX-CSV 2.0 of the dataflow {@code OLSHEM:DF_SCIENCE(1.0)}. {@code UNIT_MEASURE} is the code of the
 * unit with its scale in it, so that {@code UNIT_MULT} is 0. What is cumulated from one month to another has the
 * frequency {@code C}, a code of this dataflow, and stands as SDMX writes ranges of time: {@code 2025-01-01/P9M}.
 */
public final class SdmxCsv {

    private static final String DATAFLOW = "OLSHEM:DF_SCIENCE(1.0)";
    private static final String[] HEADER = {
        "STRUCTURE",
        "STRUCTURE_ID",
        "ACTION",
        "FREQ",
        "INDICATOR",
        "REF_AREA",
        "TIME_PERIOD",
        "OBS_VALUE",
        "OBS_STATUS",
        "UNIT_MEASURE",
        "UNIT_MULT",
        "SOURCE"
    };

    private SdmxCsv() {}

    public static void write(Catalogue catalogue, Iterable<Observation> observations, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(HEADER);
        for (Observation it : observations) {
            csv.writeRecord(
                    "dataflow",
                    DATAFLOW,
                    "I",
                    it.period().frequency().name(),
                    FormulaGuard.text(it.indicator().value()),
                    FormulaGuard.text(it.territory().value()),
                    time(it.period()),
                    it.value().toPlainString(),
                    it.status().name(),
                    catalogue.indicator(it.indicator()).unit().code(),
                    "0",
                    it.source() == null ? "" : FormulaGuard.text(it.source()));
        }
        csv.flush();
    }

    private static String time(Period period) {
        return period instanceof Period.Cumulative it
                ? String.format(Locale.ROOT, "%04d-%02d-01/P%dM", it.year(), it.firstMonth(), it.months())
                : period.toString();
    }
}
