package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people belong to the word files; code that holds them cannot be translated. */
class TextsInCodeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Path SCREENS = SOURCES.resolve(Path.of("kz", "olshem", "ui"));

    /** The column names that a file may have are data of the contract, not text. */
    private static final Path ALIASES = Path.of("intake", "csv", "ObservationFile.java");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)|(?<literal>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')",
            Pattern.DOTALL);

    /** A capitalised word and another one after it, outside of markup. */
    private static final Pattern SENTENCE = Pattern.compile("^\"(?:[^<>=]* )?\\p{Lu}\\p{Ll}+ \\p{L}+[^<>=]*\"$");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}|\\\\u+04[0-9a-fA-F]{2}");

    @Test
    void no_literal_has_cyrillic_letters() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith(ALIASES))
                    .toList()) {
                cyrillicLiterals(Files.readString(file)).forEach(literal -> found.add(file + ": " + literal));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_literal_of_a_screen_reads_like_a_sentence() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SCREENS)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                literals(Files.readString(file))
                        .filter(literal -> SENTENCE.matcher(literal).find())
                        .forEach(literal -> found.add(file + ": " + literal));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_is_told_from_markup_and_from_names() {
        assertThat(literals(
                                "f(\"No data yet\", \"Data\", \"<b class='A b'>\", \"card nothing\", \"M2 15l4\", \"SameSite\")")
                        .filter(literal -> SENTENCE.matcher(literal).find()))
                .containsExactly("\"No data yet\"");
    }

    @Test
    void a_cyrillic_literal_is_told_from_a_comment() {
        assertThat(cyrillicLiterals("// \"Өлшем\"\n/* 'ж' */ f(\"Алматы \\\" // \", 'я', \"a\", \"\\u0416\")"))
                .containsExactly("\"Алматы \\\" // \"", "'я'", "\"\\u0416\"");
    }

    private static List<String> cyrillicLiterals(String code) {
        return literals(code)
                .filter(literal -> CYRILLIC.matcher(literal).find())
                .toList();
    }

    private static Stream<String> literals(String code) {
        return COMMENT_OR_LITERAL
                .matcher(code)
                .results()
                .map(match -> match.group("literal"))
                .filter(Objects::nonNull);
    }
}
