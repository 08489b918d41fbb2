package kz.olshem.intake.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.olshem.catalogue.Stage;
import kz.olshem.kernel.Language;
import kz.olshem.series.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedDataTest {

    private final ShippedData data = ShippedData.read();

    @Test
    void every_row_of_the_shipped_files_fits() {
        assertThat(data.findings()).isEmpty();
    }

    @Test
    void the_catalogue_is_whole() {
        assertThat(data.catalogue().indicators()).hasSize(101);
        assertThat(data.catalogue().units()).hasSize(40);
        assertThat(data.catalogue().directions()).hasSize(9);
        assertThat(data.catalogue().territories()).hasSize(35);
        assertThat(data.catalogue().frameworkLinks()).hasSize(55);
        assertThat(data.catalogue().outsideEvidence()).hasSize(6);
        assertThat(data.publications())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.sources()).hasSize(278));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 0", "2, 1333, 10, 4", "3, 6561, 4, 106"})
    void every_release_is_whole(int number, int observations, int targets, int events) {
        Publication release = data.publications().get(number - 1);
        assertThat(List.of(
                        release.observations().size(),
                        release.targets().size(),
                        release.events().size()))
                .containsExactly(observations, targets, events);
    }

    @Test
    void a_figure_that_is_revised_says_why() {
        assertThat(data.publications().getLast().observations())
                .filteredOn(it -> it.indicator().value().equals("interregional-net-migration")
                        && it.territory().value().equals("KZ-75")
                        && it.period().toString().equals("2025"))
                .singleElement()
                .satisfies(it ->
                        assertThat(Objects.requireNonNull(it.note()).isBlank()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"MONEY, 7", "KNOWLEDGE, 4", "BRIDGE, 10", "MARKET, 8", "EFFECT, 8"})
    void the_premise_has_its_stages(Stage stage, int indicators) {
        assertThat(data.catalogue().indicators())
                .filteredOn(it -> it.stage() == stage)
                .hasSize(indicators);
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_publisher_and_document_is_named_in_every_language(Language language) {
        assertThat(data.catalogue().units())
                .allSatisfy(it -> assertThat(it.pattern().in(language)).contains("{n}"));
        assertThat(data.catalogue().indicators())
                .allSatisfy(it -> assertThat(it.publisher().in(language)).isNotBlank());
        assertThat(data.publications().getLast().sources())
                .allSatisfy(it -> assertThat(it.title().in(language)).isNotBlank());
    }
}
