package kz.olshem.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(TextStyle.Weight.class)
    void the_typeface_has_every_letter_and_sign_of_the_three_languages(TextStyle.Weight weight) {
        assertThat(Typeface.font(weight).canDisplayUpTo("әғқңөұүһіӘҒҚҢӨҰҮҺІ₸−…·–«»№²³µ"))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(TextStyle.Weight.class)
    void width_grows_with_size(TextStyle.Weight weight) {
        double one = new TextStyle(10, weight, Ink.INK).widthOf("Өлшем");
        assertThat(new TextStyle(20, weight, Ink.INK).widthOf("Өлшем")).isEqualTo(2 * one);
    }
}
