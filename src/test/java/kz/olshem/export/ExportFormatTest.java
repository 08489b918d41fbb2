package kz.olshem.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.olshem.export.layout.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void an_extension_names_its_format(ExportFormat format) {
        assertThat(ExportFormat.parse(format.extension())).contains(format);
    }

    @Test
    void another_text_names_none() {
        assertThat(ExportFormat.parse("exe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"319,300,1", "3201,3200,1", "1600,1601,1", "1600,799,1", "1600,900,0", "1600,900,3", "1600,900,8"})
    void a_size_out_of_bounds_is_refused(int width, int height, int scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(width, height, scale));
    }
}
