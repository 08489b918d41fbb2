package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkupTextTest {

    private static final String HOSTILE = "<a href=\"x\" id='y'>&";

    private static final Path SOURCES = Path.of("src", "main", "java", "kz", "olshem");

    /** Workbooks have signs of their own that must not be read as something else. */
    private static final Path OFFICE = SOURCES.resolve(Path.of("export", "office"));

    private static final Path HOME = SOURCES.resolve(Path.of("kernel", "MarkupText.java"));

    private static final Pattern ESCAPING = Pattern.compile("\"&lt;\"|\\bHtmlUtils\\b|\\bXmlEscapers?\\b");

    @Test
    void text_for_anywhere_has_none_of_the_signs_that_could_open_or_close_markup() {
        assertThat(MarkupText.escaped(HOSTILE)).isEqualTo("&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;");
    }

    @Test
    void content_keeps_its_quotes() {
        assertThat(written(MarkupText::escapeContent)).isEqualTo("&lt;a href=\"x\" id='y'&gt;&amp;");
    }

    @Test
    void an_attribute_in_single_quotes_keeps_the_double_ones() {
        assertThat(written(MarkupText::escapeSingleQuoted)).isEqualTo("&lt;a href=\"x\" id=&#39;y&#39;>&amp;");
    }

    @Test
    void letters_of_every_plane_stay_as_they_are() {
        assertThat(MarkupText.escaped("Өлшем & f | \ud83d\ude00")).isEqualTo("Өлшем &amp; f | \ud83d\ude00");
    }

    @Test
    void no_text_is_no_text() {
        assertThat(MarkupText.escaped("")).isEmpty();
    }

    @Test
    void nobody_else_escapes() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                if (ESCAPING.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
        found.removeIf(file -> file.startsWith(OFFICE));
        assertThat(found).containsExactly(HOME);
    }

    private static String written(BiConsumer<String, StringBuilder> escaping) {
        StringBuilder out = new StringBuilder();
        escaping.accept(HOSTILE, out);
        return out.toString();
    }
}
