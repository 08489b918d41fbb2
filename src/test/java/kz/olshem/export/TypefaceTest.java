package kz.olshem.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Type.Weight.class)
    void the_typeface_has_every_letter_and_sign_of_the_three_languages(Type.Weight weight) {
        assertThat(Typeface.font(weight).canDisplayUpTo("әғқңөұүһіӘҒҚҢӨҰҮҺІ₸−…·–«»№²³µ"))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(Type.Weight.class)
    void width_grows_with_size(Type.Weight weight) {
        double one = new Type(10, weight, Ink.INK).widthOf("Өлшем");
        assertThat(new Type(20, weight, Ink.INK).widthOf("Өлшем")).isEqualTo(2 * one);
    }
}
