package kz.olshem.intake.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.export.TableFiles;
import kz.olshem.export.table.ObservationNames;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.csv.ObservationFile;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;
import kz.olshem.series.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported comes in again as it went out. */
class RoundTripTest {

    private static final ShippedData DATA = ShippedData.read();
    private static final Catalogue CATALOGUE = DATA.catalogue();
    private static final Publication NEWEST = DATA.publications().getLast();

    /** Without their notes, for which neither format has a column. */
    private static final List<Observation> FIGURES = NEWEST.observations().stream()
            .map(it ->
                    new Observation(it.indicator(), it.territory(), it.period(), it.value(), it.status(), it.source()))
            .toList();

    private static final Set<String> SOURCES =
            NEWEST.sources().stream().map(Source::code).collect(Collectors.toSet());
    private static final String HEADER =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,CUMULATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,SOURCE\n";

    @Test
    void the_shipped_release_returns_from_the_long_format_without_a_difference() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().longCsv(FIGURES, null, false, out);
        Reading<Observation> read = ObservationFile.read("long.csv", out.toByteArray(), CATALOGUE, SOURCES);

        assertThat(read).isEqualTo(new Reading<>(FIGURES, List.of()));
    }

    @Test
    void names_beside_the_codes_are_passed_over_and_said_to_be() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().longCsv(FIGURES, new ObservationNames(CATALOGUE, Language.KK), true, out);
        Reading<Observation> read = ObservationFile.read("long.csv", out.toByteArray(), CATALOGUE, SOURCES);

        assertThat(read.rows()).isEqualTo(FIGURES);
        assertThat(read.findings())
                .extracting(it -> it.found() + " " + it.rule())
                .containsExactly(
                        "unit COLUMN_IGNORED",
                        "indicator_name COLUMN_IGNORED",
                        "territory_name COLUMN_IGNORED",
                        "unit_name COLUMN_IGNORED");
    }

    @Test
    void the_shipped_release_returns_from_sdmx_csv_without_a_difference() {
        assertThat(read(sdmx(FIGURES))).isEqualTo(new Reading<>(FIGURES, List.of()));
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().sdmxCsv(CATALOGUE, FIGURES, true, out);

        assertThat(read(out.toByteArray()).rows()).isEqualTo(FIGURES);
    }

    @Test
    void every_derived_figure_is_refused_knowingly() {
        Collection<Series> all = new Snapshot(
                        new Release(2, new LocalizedText("", "", ""), Instant.EPOCH, LocalizedText.EMPTY),
                        CATALOGUE,
                        FIGURES,
                        List.of(),
                        List.of(),
                        NEWEST.sources())
                .series();
        List<Observation> derived = all.stream()
                .filter(it -> CATALOGUE.indicator(it.indicator()).derivation() != null)
                .flatMap(it -> it.observations().stream())
                .toList();
        Reading<Observation> reading = read(sdmx(derived));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.findings()).isNotEmpty().hasSameSizeAs(derived);
    }

    @ParameterizedTest
    @CsvSource({
        "population,2025",
        "population,2025-07",
        "interregional-net-migration,2025-Q3",
        "interregional-net-migration,2025-01/2025-09",
        "interregional-net-migration,2024-03/2024-04",
    })
    void every_kind_of_period_returns(String indicator, String period) {
        Observation written = new Observation(
                new IndicatorCode(indicator),
                new TerritoryCode("KZ-75"),
                Period.parse(period).orElseThrow(),
                new BigDecimal("-1.50"),
                ObservationStatus.P,
                "s001");

        assertThat(read(sdmx(List.of(written)))).isEqualTo(new Reading<>(List.of(written), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dataflow,OLSHEM:DF_OTHER(1.0),I,A,population,KZ-75,N,2024,5,A,PERSONS,0,s001 | structure_id NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(2.0),I,A,population,KZ-75,N,2024,5,A,PERSONS,0,s001 | structure_id NOT_ALLOWED",
                "datastructure,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5,A,PERSONS,0,s001 | structure NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),D,A,population,KZ-75,N,2024,5,A,PERSONS,0,s001 | action NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,M,population,KZ-75,N,2024,5,A,PERSONS,0,s001 | freq WRONG_FREQUENCY",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,C,population,KZ-75,C,2024-01-01/P9M,5,A,PERSONS,0,s001 | freq WRONG_FREQUENCY",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,M,population,KZ-75,N,2024-01-01/P9M,5,A,PERSONS,0,s001 | cumulation WRONG_FREQUENCY",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,C,2024,5,A,PERSONS,0,s001 | cumulation WRONG_FREQUENCY",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,,2024,5,A,PERSONS,0,s001 | cumulation EMPTY",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,M,population,KZ-75,C,2024-01/2024-09,5,A,PERSONS,0,s001 | time_period NOT_A_PERIOD",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,M,population,KZ-75,C,2024-06-01/P9M,5,A,PERSONS,0,s001 | time_period NOT_A_PERIOD",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5,A,M2,0,s001 | unit_measure NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5,A,PERSONS,3,s001 | unit_mult NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,gerd,KZ-75,N,2024,5,A,KZT,,s001 | unit_mult NOT_ALLOWED",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5,X,PERSONS,0,s001 | obs_status UNKNOWN_STATUS",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,nothing,KZ-75,N,2024,5,A,PERSONS,0,s001 | indicator UNKNOWN_CODE",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-99,N,2024,5,A,PERSONS,0,s001 | ref_area UNKNOWN_CODE",
                "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5 %,A,PERSONS,0,s001 | obs_value NOT_A_NUMBER",
            })
    void a_row_that_breaks_the_contract_is_named(String row, String finding) {
        Reading<Observation> reading = read((HEADER + row + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.findings())
                .extracting(it -> it.column() + " " + it.rule())
                .containsExactly(finding);
    }

    @Test
    void one_row_of_another_dataflow_refuses_the_file() {
        String row = "dataflow,OLSHEM:DF_SCIENCE(1.0),I,A,population,KZ-75,N,2024,5,A,PERSONS,0,s001\n";
        String other = row.replace("DF_SCIENCE", "DF_OTHER");
        Reading<Observation> reading = read((HEADER + row + other + other).getBytes(StandardCharsets.UTF_8));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.findings())
                .extracting(it -> it.line() + " " + it.found() + " " + it.expected())
                .containsExactly("3 OLSHEM:DF_OTHER(1.0) OLSHEM:DF_SCIENCE(1.0)");
    }

    private static byte[] sdmx(Iterable<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableFiles().sdmxCsv(CATALOGUE, observations, false, out);
        return out.toByteArray();
    }

    private static Reading<Observation> read(byte[] bytes) {
        return SdmxCsvFile.read("sdmx.csv", bytes, CATALOGUE, SOURCES);
    }
}
