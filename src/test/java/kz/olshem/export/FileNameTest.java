package kz.olshem.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private final Exports exports = new Exports();

    @Test
    void letters_of_the_language_stay() {
        assertThat(exports.fileName(ExportFormat.PNG, "Жалпы өңірлік өнім, ₸", "Алматы", "2011–2025"))
                .isEqualTo("Жалпы-өңірлік-өнім-Алматы-2011-2025.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "///", "..", "\r\n", "\"; x=\"", "\u202e", "<>:|?*"})
    void no_name_is_empty_or_leaves_its_folder_or_header(String title) {
        assertThat(exports.fileName(ExportFormat.SVG, title)).matches("[\\p{L}\\p{Nd}-]+\\.svg");
    }

    @ParameterizedTest
    @CsvSource({"CON, olshem-CON.csv", "lpt1, olshem-lpt1.csv", "console, console.csv"})
    void a_device_of_windows_is_no_file(String title, String name) {
        assertThat(exports.fileName(ExportFormat.CSV, title)).isEqualTo(name);
    }

    @Test
    void a_long_title_is_cut_and_the_rest_kept() {
        assertThat(exports.fileName(ExportFormat.PNG, Specs.LONG_TITLE, "Алматы", "2011–2025"))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-Алматы-2011-2025.png");
    }

    @Test
    void a_long_rest_is_cut_too() {
        assertThat(exports.fileName(ExportFormat.PNG, Specs.LONG_TITLE, Specs.LONG_TITLE))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith(".png");
    }
}
