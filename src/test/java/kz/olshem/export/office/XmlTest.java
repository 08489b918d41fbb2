package kz.olshem.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class XmlTest {

    @ParameterizedTest
    @EnumSource(Xml.Text.class)
    void words_never_become_markup(Xml.Text kept) {
        assertThat(text(kept, "<b a=\"&\">")).isEqualTo("&lt;b a=&quot;&amp;&quot;&gt;");
    }

    @ParameterizedTest
    @EnumSource(Xml.Text.class)
    void letters_of_every_script_are_utf_8(Xml.Text kept) {
        assertThat(text(kept, "ә ғ қ ₸ − \uD83D\uDE80")).isEqualTo("ә ғ қ ₸ − \uD83D\uDE80");
    }

    @Test
    void a_printed_text_is_what_can_be_printed_of_it() {
        assertThat(text(Xml.Text.PRINTED, " a\n\tb\u0007_x0041_\uD83D ")).isEqualTo("a b_x0041_");
    }

    @Test
    void an_exact_text_is_all_of_it() {
        assertThat(text(Xml.Text.EXACT, " a\n\tb\u0007\u007f\uD83D\uFFFF "))
                .isEqualTo(" a&#10;&#9;b_x0007__x007F_\ufffd\ufffd ");
    }

    @ParameterizedTest
    @CsvSource({"_x0041_, _x005F_x0041_", "_x00, _x00", "_xyz1_, _xyz1_", "_x0041, _x0041"})
    void what_looks_like_an_escape_in_an_exact_text_is_none(String text, String written) {
        assertThat(text(Xml.Text.EXACT, text)).isEqualTo(written);
    }

    @Test
    void more_than_the_buffer_holds_comes_out_whole() {
        String markup = "<a/>".repeat(10_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xml(out, Xml.Text.EXACT).raw(markup).text("ж".repeat(20_000)).flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(markup + "ж".repeat(20_000));
    }

    @Test
    void words_where_markup_belongs_are_refused() {
        Xml xml = new Xml(new ByteArrayOutputStream(), Xml.Text.PRINTED);

        assertThatThrownBy(() -> xml.raw("<a>Өлшем</a>")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Xml.Text kept, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xml(out, kept).text(words).flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
