package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand in the order of their language's alphabet. */
class AlphabetTest {

    /** The letters by the order of the alphabet, which school teaches; those of Russian words stand among them. */
    private static final List<String> KAZAKH =
            List.of("А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я".split(" "));

    @Test
    void kazakh_letters_stand_where_the_alphabet_has_them() {
        assertThat(KAZAKH.reversed().stream().sorted(Alphabet.of(Language.KK))).containsExactlyElementsOf(KAZAKH);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Ауа, Әлеуметтік",
        "KK, Әлеуметтік, Білім",
        "KK, Жұмыс, Ірі",
        "KK, Ойын, Өнім",
        "KK, өнеркәсіп, Патент",
        "RU, Еда, Ёлка",
        "RU, ёлка, Жизнь",
        "EN, air, Zone"
    })
    void a_name_stands_before_another(Language language, String first, String second) {
        assertThat(Alphabet.of(language).compare(first, second)).isNegative();
    }
}
