package kz.olshem.api.v1;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.SOURCE;
import static kz.olshem.series.Samples.TEXT;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.export.TableFiles;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Release;
import kz.olshem.series.Reported;
import kz.olshem.series.Samples;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Withdrawal;
import org.junit.jupiter.api.Test;

/** A withdrawn figure stands in every list of figures, without a value and with its status. */
class WithdrawnFigureTest {

    private static final Snapshot SNAPSHOT = new Snapshot(
            new Release(2, TEXT, Instant.EPOCH, LocalizedText.EMPTY),
            Samples.catalogue("a"),
            List.of(observation("a", "2022", "1"), observation("a", "2024", "3")),
            List.of(new Withdrawal(new IndicatorCode("a"), CITY, period("2023"), SOURCE.code())),
            List.of(),
            List.of(),
            List.of(SOURCE));

    private static final ObservationsDocument.Choice ALL =
            new ObservationsDocument.Choice(Set.of(), Set.of(), null, null);

    private static List<Reported> figures() {
        return ALL.of(SNAPSHOT).toList();
    }

    @Test
    void the_api_says_that_there_is_none() {
        assertThat(ObservationsDocument.of(SNAPSHOT, ALL, new Paging(100, 0)).observations())
                .extracting(it -> it.period() + " " + it.value() + " " + it.status())
                .containsExactly("2022 1 A", "2023 null M", "2024 3 A");
    }

    @Test
    void it_counts_where_pages_are_cut() {
        assertThat(ObservationsDocument.goesOn(SNAPSHOT, ALL, new Paging(2, 0))).isTrue();
        assertThat(ObservationsDocument.goesOn(SNAPSHOT, ALL, new Paging(3, 0))).isFalse();
        assertThat(SNAPSHOT.size()).isEqualTo(3);
    }

    @Test
    void the_long_format_leaves_its_value_empty() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().longCsv(figures(), null, false, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\na,KZ-75,2023,,M,s1\r\n");
    }

    @Test
    void sdmx_csv_leaves_its_value_empty() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().sdmxCsv(SNAPSHOT.catalogue(), figures(), false, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",A,a,KZ-75,N,2023,,M,");
    }
}
