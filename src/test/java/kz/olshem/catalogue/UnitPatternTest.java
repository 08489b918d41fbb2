package kz.olshem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPatternTest {

    @ParameterizedTest
    @ValueSource(strings = {"{n} %", "{n}", "адам басына {n} теңге", "{n} {count, plural, one{раз} other{раза}}"})
    void what_puts_the_number_in_is_a_pattern(String text) {
        assertThat(UnitPattern.isPattern(text, Language.RU)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "раз", "{n} {unit}", "{n", "{count, plural, one{раз} other{раза}}", "{n} {count, plural}"})
    void what_does_not_is_none(String text) {
        assertThat(UnitPattern.isPattern(text, Language.RU)).isFalse();
    }
}
