package kz.olshem.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFileTest {

    private static final Catalogue CATALOGUE = ShippedData.read().catalogue();
    private static final String HEADER = "indicator,territory,period,value,status,source\n";

    private static Reading<Observation> read(byte[] bytes) {
        return ObservationFile.read("file.csv", bytes, CATALOGUE, Set.of("s1"));
    }

    private static Reading<Observation> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<Observation> row(String row) {
        return read(HEADER + row + "\n");
    }

    private static void assertFound(Reading<Observation> reading, long line, String column, Finding.Rule rule) {
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.file()).isEqualTo("file.csv");
        });
        assertThat(reading.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator,territory,period,value,status,source,note",
                "көрсеткіш,аумақ,кезең,мән,мәртебе,дереккөз,ескертпе",
                "показатель,территория,период,значение,статус,источник,примечание",
                " Indicator , TERRITORY,Период,\"Мән\",Status,SOURCE,"
            })
    void a_header_is_understood_in_each_language_and_any_case(String header) {
        Reading<Observation> reading = read(header + "\npopulation,KZ-75,2024,5.0,p,s1,");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo("5.0");
            assertThat(it.status()).isEqualTo(ObservationStatus.P);
            assertThat(it.source()).isEqualTo("s1");
        });
    }

    @Test
    void columns_may_stand_in_any_order() {
        assertThat(read("value,source,period,territory,indicator\n5,s1,2024,kz-75,Population")
                        .rows())
                .extracting(it -> it.indicator() + " " + it.territory() + " " + it.value())
                .containsExactly("population KZ-75 5");
    }

    @Test
    void a_missing_column_refuses_the_file() {
        assertFound(
                read("indicator,territory,period,source\npopulation,KZ-75,2024,s1"),
                1,
                "value",
                Finding.Rule.COLUMN_MISSING);
    }

    @Test
    void every_missing_column_is_named() {
        assertThat(read("source\ns1").findings())
                .extracting(Finding::column)
                .containsExactly("indicator", "period", "territory", "value");
    }

    @Test
    void a_column_given_twice_refuses_the_file_even_under_two_names() {
        assertFound(
                read("indicator,territory,period,value,значение,source\npopulation,KZ-75,2024,1,2,s1"),
                1,
                "value",
                Finding.Rule.COLUMN_TWICE);
    }

    @Test
    void an_unknown_column_is_ignored_and_said_so() {
        Reading<Observation> reading =
                read("indicator,colour,territory,period,value,source\npopulation,red,KZ-75,2024,1,s1");
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly(Finding.Rule.COLUMN_IGNORED);
        assertThat(reading.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n"})
    void an_empty_file_is_a_finding(String text) {
        assertFound(read(text), 1, "", Finding.Rule.EMPTY);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(read("\ufeff" + HEADER + "population,KZ-75,2024,1,,s1").rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void lines_may_end_in_each_of_the_three_ways(String end) {
        String text = (HEADER + "population,KZ-75,2024,1,,s1\npopulation,KZ-75,2025,x,,s1\n").replace("\n", end);
        assertThat(read(text).rows()).hasSize(1);
        assertThat(read(text).findings()).extracting(Finding::line).containsExactly(3L);
    }

    @Test
    void bytes_that_are_no_utf_8_are_found_at_their_line() {
        String text = HEADER + "population,KZ-75,2024,1,,s1\npopulation,KZ-75,2025,1,,Қала\n";
        assertFound(
                read(text.replace("Қ", "К").getBytes(Charset.forName("windows-1251"))), 3, "", Finding.Rule.UNREADABLE);
    }

    @Test
    void a_letter_cut_off_at_the_end_is_found() {
        byte[] whole = (HEADER + "я").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertFound(read(cut), 2, "", Finding.Rule.UNREADABLE);
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_lines() {
        Reading<Observation> reading = read("indicator,territory,period,value,source,note\n"
                + "population,KZ-75,2024,1,s1,\"a, \"\"b\"\"\nc\n\"\n"
                + "population,KZ-75,2025,x,s1,\n");
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.findings()).extracting(Finding::line).containsExactly(5L);
    }

    @Test
    void a_record_of_several_lines_is_named_by_its_first() {
        Reading<Observation> reading =
                read("note,indicator,territory,period,value,source\n\"a\nb\",population,KZ-75,2024,x,s1");
        assertFound(reading, 2, "value", Finding.Rule.NOT_A_NUMBER);
    }

    @Test
    void a_quote_left_open_swallows_nothing_silently() {
        Reading<Observation> reading = read("indicator,territory,period,value,source,note\n"
                + "population,KZ-75,2023,1,s1,\n"
                + "population,KZ-75,2024,1,s1,\"open\n"
                + "population,KZ-75,2025,1,s1,\n");
        assertThat(reading.findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(Finding.Rule.UNREADABLE);
            assertThat(it.line()).isEqualTo(3);
        });
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_refused_and_the_others_are_read() {
        Reading<Observation> reading = read("source,indicator,territory,period,value\n"
                + "s1,population,KZ-75,2023,1,234\n"
                + "s1,population,KZ-75,2024,5,,\n"
                + "s1,population,KZ-75,2025\n");
        assertThat(reading.rows()).extracting(it -> it.period().toString()).containsExactly("2024");
        assertThat(reading.findings())
                .extracting(it -> it.line() + " " + it.rule())
                .containsExactly("2 UNREADABLE", "4 EMPTY");
    }

    @Test
    void empty_rows_are_passed_over() {
        assertThat(row("\n,,,,,\n \npopulation,KZ-75,2024,1,,s1\n,,,,,").rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2023-13", "2023Q5", "2023/2024", "45292", "2022-11/2023-02"})
    void another_form_of_period_is_refused(String period) {
        assertFound(row("population,KZ-75," + period + ",1,,s1"), 2, "period", Finding.Rule.NOT_A_PERIOD);
    }

    @ParameterizedTest
    @CsvSource({
        "pоpulation,KZ-75,s1, indicator",
        "population,КZ-75,s1, territory",
        "popu\u200blation,KZ-75,s1, indicator",
        "population,KZ-75,ѕ1s, source"
    })
    void look_alike_letters_are_called_what_they_are(String indicator, String territory, String source, String column) {
        assertFound(row(indicator + "," + territory + ",2024,1,," + source), 2, column, Finding.Rule.LOOKALIKE_LETTERS);
    }

    @ParameterizedTest
    @CsvSource({"no-such-thing,KZ-75,s1, indicator", "population,KZ-99,s1, territory", "population,KZ-75,s9, source"})
    void an_unknown_code_is_refused(String indicator, String territory, String source, String column) {
        assertFound(row(indicator + "," + territory + ",2024,1,," + source), 2, column, Finding.Rule.UNKNOWN_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "X", "AA", "А"})
    void an_unknown_status_is_refused(String status) {
        assertFound(row("population,KZ-75,2024,1," + status + ",s1"), 2, "status", Finding.Rule.UNKNOWN_STATUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "b", "E", "F", "I", "N", "P", "S", "U"})
    void a_status_of_the_code_list_is_taken(String status) {
        assertThat(row("population,KZ-75,2024,1," + status + ",s1").rows())
                .extracting(it -> it.status().name())
                .containsExactly(status.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void a_derived_indicator_is_never_typed_in() {
        assertFound(row("labour-productivity,KZ-75,2024,1,,s1"), 2, "indicator", Finding.Rule.NOT_ALLOWED);
    }

    @Test
    void a_frequency_that_the_indicator_lacks_is_refused() {
        assertFound(row("gross-regional-product,KZ-75,2024-Q1,1,,s1"), 2, "period", Finding.Rule.WRONG_FREQUENCY);
    }

    @Test
    void the_second_of_two_figures_for_one_place_and_time_is_refused() {
        Reading<Observation> reading = row("population,KZ-75,2024,1,,s1\nPopulation, kz-75 ,2024,2,,s1");
        assertThat(reading.rows()).extracting(it -> it.value().intValue()).containsExactly(1);
        assertThat(reading.findings())
                .extracting(it -> it.line() + " " + it.rule())
                .containsExactly("3 TWICE");
    }

    @Test
    void a_quarter_and_a_cumulative_period_of_the_same_months_are_not_twice() {
        assertThat(row("investment-in-science-sector,KZ-75,2024-Q1,1,,s1\n"
                                + "investment-in-science-sector,KZ-75,2024-01/2024-03,2,,s1")
                        .rows())
                .hasSize(2);
    }

    @Test
    void everything_wrong_with_a_row_and_with_a_file_is_listed() {
        Reading<Observation> reading = row("no-such,KZ-99,23,NaN,Q,s9\npopulation,KZ-75,2024,1,,s1\n,,,,,s1");
        assertThat(reading.findings())
                .extracting(it -> it.line() + " " + it.column())
                .containsExactly(
                        "2 indicator",
                        "2 territory",
                        "2 period",
                        "2 value",
                        "2 status",
                        "2 source",
                        "4 indicator",
                        "4 territory",
                        "4 period",
                        "4 value");
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void ten_thousand_bad_rows_are_ten_thousand_findings() {
        assertThat(row("population,KZ-75,2024,x,,s1\n".repeat(10_000)).findings())
                .hasSize(10_000);
    }
}
