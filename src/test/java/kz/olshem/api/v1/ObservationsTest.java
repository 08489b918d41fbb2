package kz.olshem.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnAPort
class ObservationsTest {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void every_observed_figure_is_the_one_of_the_file() throws Exception {
        Map<String, String> answered = asking.json("/api/v1/observations")
                .get("observations")
                .valueStream()
                .filter(row -> !row.get("source").isNull())
                .collect(byKey(row -> key(
                        row.get("indicator").asString(),
                        row.get("territory").asString(),
                        row.get("period").asString(),
                        row.get("value").decimalValue().toPlainString(),
                        row.get("status").asString(),
                        row.get("source").asString())));

        assertThat(answered).isEqualTo(shipped());
    }

    @Test
    void as_csv_the_observed_figures_are_the_lines_of_the_file() throws Exception {
        Map<String, String> answered =
                CsvReader.builder().ofNamedCsvRecord(asking.text("/api/v1/observations?format=csv")).stream()
                        .filter(row -> !row.getField("source").isEmpty())
                        .collect(byKey(row -> String.join("|", row.getFields())));

        assertThat(answered).isEqualTo(shipped());
    }

    @Test
    void the_first_release_is_its_two_figures_and_nothing_derived() throws Exception {
        assertThat(asking.text("/api/v1/observations?release=1"))
                .isEqualTo("{\"release\":1,\"observations\":["
                        + "{\"indicator\":\"gross-regional-product\",\"territory\":\"KZ-75\",\"period\":\"2022\","
                        + "\"value\":19066600,\"status\":\"P\",\"source\":\"s104\"},"
                        + "{\"indicator\":\"grp-volume-index\",\"territory\":\"KZ-75\",\"period\":\"2022\","
                        + "\"value\":105.1,\"status\":\"P\",\"source\":\"s104\"}]}");
    }

    @Test
    void a_derived_figure_is_an_estimate_without_a_source_of_its_own() throws Exception {
        List<JsonNode> rows = rows("/api/v1/observations?indicator=labour-productivity&territory=KZ-75&from=2024");

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("status").asString()).isEqualTo("E");
            assertThat(row.get("source").isNull()).isTrue();
        });
    }

    @Test
    void a_derived_figure_is_a_number_in_plain_notation() throws Exception {
        assertThat(asking.text("/api/v1/observations?indicator=labour-productivity&territory=KZ-75"))
                .doesNotContainPattern("\"value\":(\"|[-0-9.]+[eE])");
    }

    @Test
    void several_codes_may_be_asked_for_at_once() throws Exception {
        List<JsonNode> rows =
                rows("/api/v1/observations?indicator=grp-volume-index,gross-regional-product&territory=KZ-71,KZ-75");

        assertThat(rows)
                .extracting(row -> row.get("indicator").asString() + " "
                        + row.get("territory").asString())
                .containsOnly(
                        "gross-regional-product KZ-75", "gross-regional-product KZ-71",
                        "grp-volume-index KZ-75", "grp-volume-index KZ-71");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023-01/2023-05 2023",
        "2023-01, 2023-05, 2023-01/2023-05",
        "2023-02, 2023, ''",
        "2024, 2025, 2024-01/2024-06 2024 2025-01/2025-11 2025",
    })
    void a_figure_is_inside_when_its_whole_time_is(String from, String to, String periods) throws Exception {
        List<JsonNode> rows = rows(
                "/api/v1/observations?indicator=fixed-capital-investment&territory=KZ-75&from=" + from + "&to=" + to);

        assertThat(rows.stream().map(row -> row.get("period").asString()).collect(Collectors.joining(" ")))
                .isEqualTo(periods);
    }

    private List<JsonNode> rows(String address) throws Exception {
        return asking.json(address).get("observations").valueStream().toList();
    }

    /** The lines of all releases without their notes, the newest line of each figure. */
    private static Map<String, String> shipped() throws Exception {
        Map<String, String> lines = new TreeMap<>();
        for (int release = 1; release <= 3; release++) {
            String file = "/kz/olshem/intake/shipped/releases/" + release + "/observations.csv";
            try (InputStream in = ObservationsTest.class.getResourceAsStream(file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                CsvReader.builder().ofNamedCsvRecord(text).stream()
                        .map(NamedCsvRecord::getFields)
                        .forEach(fields -> lines.put(key(fields.subList(0, 3)), key(fields.subList(0, 6))));
            }
        }
        return lines.values().stream().collect(byKey(line -> line));
    }

    private static String key(List<String> parts) {
        return String.join("|", parts);
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    /** Sorted, so that a difference is shown where it is. */
    private static <T> java.util.stream.Collector<T, ?, Map<String, String>> byKey(Function<T, String> line) {
        return Collectors.toMap(line, line, (one, other) -> one + " twice", TreeMap::new);
    }
}
