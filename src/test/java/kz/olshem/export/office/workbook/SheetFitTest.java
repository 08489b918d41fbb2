package kz.olshem.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.export.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFitTest {

    private static int lines(String text, int width) {
        return SheetFit.lines(text, width, TextStyle.Weight.REGULAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "gross-regional-product", "а б в"})
    void a_short_text_takes_one_line(String text) {
        assertThat(lines(text, 30)).isEqualTo(1);
    }

    @Test
    void a_text_takes_as_many_lines_as_it_has_breaks() {
        assertThat(lines("a\nb\n\nc", 30)).isEqualTo(4);
    }

    /** Words of seven letters, two of which do not stand beside each other on ten digits. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "5, 5"})
    void words_go_on_the_next_line_whole(int words, int expected) {
        assertThat(lines("көрсетк ".repeat(words).strip(), 10)).isEqualTo(expected);
    }

    @Test
    void wide_letters_take_more_lines_than_narrow_ones() {
        assertThat(lines("ш".repeat(200), 40)).isGreaterThan(lines("і".repeat(200), 40));
    }

    @Test
    void a_word_longer_than_the_line_is_broken_inside() {
        assertThat(lines("https://olshem.example/" + "a".repeat(80), 30)).isBetween(4, 6);
    }

    @Test
    void a_row_is_never_higher_than_the_format_allows() {
        assertThat(SheetFit.height(1_000)).isLessThanOrEqualTo(409.5);
    }

    @Test
    void the_button_of_a_filter_hides_no_header() {
        assertThat(SheetFit.narrowest("Единица измерения", true))
                .isGreaterThan(SheetFit.narrowest("Единица измерения", false))
                .isLessThan("Единица измерения".length());
    }
}
