package kz.olshem.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.export.Specs;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final TextStyle TYPE = TextStyle.semibold(44, Ink.INK);

    @Test
    void no_line_is_wider_than_it_may_be() {
        assertThat(Lettering.wrap(Specs.LONG_TITLE, TYPE, 700, 3))
                .allSatisfy(line -> assertThat(TYPE.widthOf(line)).isLessThanOrEqualTo(700));
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(Lettering.wrap(Specs.LONG_TITLE, TYPE, 700, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void what_fits_is_whole() {
        assertThat(Lettering.wrap(" Өлшем\n дегені ", TYPE, 700, 2)).containsExactly("Өлшем дегені");
    }

    @Test
    void a_number_keeps_its_unit() {
        double width = TYPE.widthOf("Алматы 32,3");
        assertThat(Lettering.wrap("Алматы 32,3\u00a0млн", TYPE, width, 2)).containsExactly("Алматы", "32,3\u00a0млн");
    }

    @Test
    void what_xml_forbids_is_dropped() {
        assertThat(Lettering.clean("a\u0000b\u001fc\ud800d\ufffee\u0085f")).isEqualTo("abcdef");
    }

    @Test
    void a_blank_text_has_no_lines() {
        assertThat(Lettering.wrap(" \n ", TYPE, 700, 2)).isEmpty();
    }
}
