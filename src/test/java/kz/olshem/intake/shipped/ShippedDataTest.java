package kz.olshem.intake.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedDataTest {

    private final ShippedData data = ShippedData.read();

    @Test
    void every_row_of_the_shipped_files_fits() {
        assertThat(data.findings()).isEmpty();
    }

    @Test
    void the_collection_is_whole() {
        assertThat(data.catalogue().indicators()).hasSize(75);
        assertThat(data.catalogue().directions()).hasSize(9);
        assertThat(data.catalogue().territories()).hasSize(12);
        assertThat(data.publications()).hasSize(2);
        assertThat(data.publications().getFirst().observations()).hasSize(2);
        assertThat(data.publications().getLast().observations()).hasSize(1333);
        assertThat(data.publications().getLast().sources()).hasSize(112);
        assertThat(data.publications().getLast().targets()).hasSize(10);
        assertThat(data.publications().getLast().events()).hasSize(4);
    }
}
