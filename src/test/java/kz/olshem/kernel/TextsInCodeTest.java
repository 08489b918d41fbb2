package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people belong to the word files; code that holds them cannot be translated. */
class TextsInCodeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The column names that a file may have are data of the contract, not text. */
    private static final Path ALIASES = Path.of("intake", "ObservationFile.java");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)|(?<literal>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')",
            Pattern.DOTALL);

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
    void a_cyrillic_literal_is_told_from_a_comment() {
        assertThat(cyrillicLiterals("// \"Өлшем\"\n/* 'ж' */ f(\"Алматы \\\" // \", 'я', \"a\", \"\\u0416\")"))
                .containsExactly("\"Алматы \\\" // \"", "'я'", "\"\\u0416\"");
    }

    private static List<String> cyrillicLiterals(String code) {
        List<String> literals = new ArrayList<>();
        Matcher matcher = COMMENT_OR_LITERAL.matcher(code);
        while (matcher.find()) {
            String literal = matcher.group("literal");
            if (literal != null && CYRILLIC.matcher(literal).find()) {
                literals.add(literal);
            }
        }
        return literals;
    }
}
