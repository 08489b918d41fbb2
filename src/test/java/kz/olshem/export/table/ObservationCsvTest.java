package kz.olshem.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObservationCsvTest {

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        List<Observation> written = List.of(
                observation("KZ-75", "2025", "36.1960", "s001"),
                observation("KZ-71", "2025-Q3", "-1.50", "s,\"2\""),
                observation("KZ", "2025-01/2025-09", "1E+3", "s\n2"));
        List<Observation> read = CsvReader.builder().ofCsvRecord(csv(written)).stream()
                .skip(1)
                .map(ObservationCsvTest::read)
                .toList();
        assertThat(read).usingElementComparatorIgnoringFields("value").isEqualTo(written);
        assertThat(read).extracting(it -> it.value().toPlainString()).containsExactly("36.1960", "-1.50", "1000");
    }

    @Test
    void lines_and_header_are_as_agreed() throws IOException {
        assertThat(csv(List.of(observation("KZ-75", "2025", "-0.10", null))))
                .isEqualTo("indicator,territory,period,value,status,source\r\ngrp,KZ-75,2025,-0.10,P,\r\n");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_marked_as_text() throws IOException {
        assertThat(csv(List.of(observation("KZ", "2025", "1", "@x")))).endsWith("grp,KZ,2025,1,P,'@x\r\n");
    }

    private static String csv(List<Observation> observations) throws IOException {
        StringWriter out = new StringWriter();
        ObservationCsv.write(observations, null, out);
        return out.toString();
    }

    private static Observation observation(String territory, String period, String value, @Nullable String source) {
        return new Observation(
                new IndicatorCode("grp"),
                new TerritoryCode(territory),
                Period.parse(period).orElseThrow(),
                new BigDecimal(value),
                ObservationStatus.P,
                source);
    }

    private static Observation read(CsvRecord row) {
        return new Observation(
                new IndicatorCode(row.getField(0)),
                new TerritoryCode(row.getField(1)),
                Period.parse(row.getField(2)).orElseThrow(),
                new BigDecimal(row.getField(3)),
                ObservationStatus.parse(row.getField(4)).orElseThrow(),
                row.getField(5).isEmpty() ? null : row.getField(5));
    }
}
