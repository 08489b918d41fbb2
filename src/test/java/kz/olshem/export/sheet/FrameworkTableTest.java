package kz.olshem.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.export.table.SheetCsv;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.ScorecardEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What frameworks would ask of Almaty, as of the newest release. */
class FrameworkTableTest {

    private static List<String> rows(Language language) throws Exception {
        StringWriter text = new StringWriter();
        SheetCsv.write(
                Tables.frameworks(
                        ScorecardEngine.scorecard(
                                ShippedRelease.NEWEST, new TerritoryCode("KZ-75"), LocalDate.of(2026, 11, 24)),
                        language),
                text);
        return Arrays.asList(text.toString().split("\r\n"));
    }

    @Test
    void every_link_of_the_catalogue_has_its_row() throws Exception {
        assertThat(rows(Language.EN))
                .hasSize(1 + ShippedRelease.NEWEST.catalogue().frameworkLinks().size());
    }

    @Test
    void what_the_city_has_stands_there_with_its_value_and_what_it_lacks_is_said_to_be_missing() throws Exception {
        assertThat(rows(Language.EN))
                .anyMatch(row -> row.startsWith("SDG,2025,9.5.1,comparable,R&D intensity,yes,0.244"))
                .anyMatch(row -> row.startsWith("SDG,2025,9.5.2,exact,Researchers per million people,missing,,"));
    }

    @ParameterizedTest
    @CsvSource({"KK, ТДМ, дәл", "RU, ЦУР, точное", "EN, SDG, exact"})
    void frameworks_and_matches_are_named_in_each_language(Language language, String framework, String match)
            throws Exception {
        assertThat(rows(language)).anyMatch(row -> row.startsWith(framework + ",2025,9.5.2," + match));
    }
}
