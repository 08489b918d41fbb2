package kz.olshem.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTitleTest {

    private static Source source(String language, String published) {
        LocalizedText title = new LocalizedText("Атауы", "Название", "Title");
        return new Source("s1", title, language, "", Source.Provenance.PRESS, published);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, RU, Название",
        "ru, KK, Атауы (орыс тілінде)",
        "ru, EN, Title (in Russian)",
        "de, RU, Название (на немецком)",
        "'', EN, Title",
        "zh, EN, Title (zh)"
    })
    void a_document_in_another_language_is_marked_with_it(String of, Language reader, String title) {
        assertThat(SourceTitle.of(source(of, ""), reader)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, RU, опубликовано 2026",
        "2026-03, EN, published Mar 2026",
        "2026-03-05, KK, 05.03.2026 жарияланған",
        "'', EN, ''"
    })
    void the_day_is_told_as_exactly_as_is_known(String published, Language reader, String text) {
        assertThat(SourceTitle.published(source("ru", published), reader)).isEqualTo(text);
    }
}
