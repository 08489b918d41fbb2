package kz.olshem.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Language;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The reference for a workbook: fastexcel writes the cells of the table of observations in a plain loop. */
final class FastSheet {

    private static final int ROWS_HELD = 1_000;

    private FastSheet() {}

    static void write(Snapshot snapshot, List<Observation> observations, Language language, OutputStream out)
            throws IOException {
        Catalogue catalogue = snapshot.catalogue();
        try (Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("observations");
            int row = 1;
            for (Observation it : observations) {
                Indicator indicator = catalogue.indicator(it.indicator());
                Territory territory = catalogue.territory(it.territory());
                sheet.value(row, 0, indicator.code().value());
                sheet.value(row, 1, indicator.name().in(language));
                sheet.value(row, 2, it.territory().value());
                sheet.value(row, 3, territory.name().in(language));
                sheet.value(row, 4, it.period().toString());
                sheet.value(row, 5, it.value());
                sheet.style(row, 5).format("#,##0.0").set();
                sheet.value(row, 6, indicator.unit().name().in(language));
                sheet.value(row, 7, it.status().name());
                sheet.value(row, 8, it.source());
                sheet.value(
                        row,
                        9,
                        snapshot.source(String.valueOf(it.source()))
                                .map(source -> source.title().en())
                                .orElse(""));
                if (row++ % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }
}
