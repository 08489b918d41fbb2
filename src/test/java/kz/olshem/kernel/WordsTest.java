package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    /** Forms that no text can do without; nouns of Kazakh stay as they are after a number, and few may equal other. */
    private static final Map<Language, List<String>> PLURAL_FORMS = Map.of(
            Language.KK, List.of("other"),
            Language.RU, List.of("one", "other"),
            Language.EN, List.of("one", "other"));

    /** A month or a part of a year is a number in one language and a name or a Roman numeral in another. */
    private static final Set<String> IN_FORMS_OF_THEIR_OWN = Set.of("date", "period.half", "period.quarter");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) {
        assertThat(Words.of(language).keys())
                .isEqualTo(Words.of(Language.DEFAULT).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_pattern_can_be_parsed(Language language) {
        Words words = Words.of(language);
        List<String> broken = new ArrayList<>();
        for (String key : words.keys()) {
            try {
                arguments(words, key);
            } catch (IllegalArgumentException e) {
                broken.add(key + ": " + e.getMessage());
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A text may be empty on purpose (an index has no unit to name), but then in each language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_empty_in_one_language_only(Language language) {
        Words words = Words.of(language);
        Words first = Words.of(Language.DEFAULT);
        assertThat(words.keys().stream()
                        .filter(first::has)
                        .filter(key ->
                                words.text(key).isBlank() != first.text(key).isBlank()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_takes_the_same_arguments_in_each_language(Language language) {
        Words words = Words.of(language);
        Words first = Words.of(Language.DEFAULT);
        Map<String, String> different = new TreeMap<>();
        for (String key : words.keys()) {
            if (first.has(key)
                    && !IN_FORMS_OF_THEIR_OWN.contains(key)
                    && !arguments(words, key).equals(arguments(first, key))) {
                different.put(key, arguments(words, key) + " and not " + arguments(first, key));
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_plural_has_the_forms_of_its_language(Language language) {
        Words words = Words.of(language);
        Map<String, List<String>> lacking = new TreeMap<>();
        for (String key : words.keys()) {
            for (List<String> forms : plurals(words.text(key))) {
                List<String> missing = Objects.requireNonNull(PLURAL_FORMS.get(language)).stream()
                        .filter(form -> !forms.contains(form))
                        .toList();
                if (!missing.isEmpty()) {
                    lacking.put(key, missing);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_twice_in_a_file(Language language) throws IOException {
        List<String> keys = new ArrayList<>();
        String file = "/words_" + language.code() + ".properties";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            boolean continued = false;
            for (String line : reader.lines().toList()) {
                if (!continued && line.matches("[a-zA-Z][^=]*=.*")) {
                    keys.add(line.substring(0, line.indexOf('=')).strip());
                }
                continued = line.endsWith("\\");
            }
        }
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void a_key_that_is_missing_is_a_defect() {
        assertThatThrownBy(() -> Words.of(Language.RU).text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> arguments(Words words, String key) {
        return new MessageFormat(words.text(key), words.language().locale()).getArgumentNames();
    }

    /** The selectors of each plural argument of a pattern. */
    private static List<List<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<List<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(selectors(pattern, i));
            }
        }
        return plurals;
    }

    private static List<String> selectors(MessagePattern pattern, int start) {
        List<String> selectors = new ArrayList<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    @Test
    void the_forms_of_a_plural_are_seen() {
        assertThat(plurals("{name} has {count, plural, one{# {kind, select, a{x} other{y}}} other{#}}"))
                .isEqualTo(List.of(Arrays.asList("one", "other")));
    }
}
