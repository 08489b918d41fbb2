package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"kk, KK", "RU, RU", "' en ', EN"})
    void a_code_names_its_language_in_any_letter_case(String code, Language language) {
        assertThat(Language.parse(code)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kaz", "de", "kk-KZ"})
    void another_code_names_none(String code) {
        assertThat(Language.parse(code)).isEmpty();
    }

    @Test
    void a_locale_of_another_language_is_answered_in_kazakh() {
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.KK);
        assertThat(Language.of(Locale.US)).isEqualTo(Language.EN);
    }

    @Test
    void a_text_is_had_in_each_of_its_languages() {
        LocalizedText text = new LocalizedText("Халық", "Население", "Population");
        assertThat(text.in(Language.RU)).isEqualTo("Население");
    }
}
