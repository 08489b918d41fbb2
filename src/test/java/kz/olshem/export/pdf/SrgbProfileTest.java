package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrgbProfileTest {

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xFFFFFF, 0xC2132E, 0x14212B, 0x1F6389, 0xE3A51A, 0x0A0A0A, 0x00FF00, 0x808080})
    void a_colour_is_the_one_that_the_jdk_knows(int rgb) {
        float[] colour = {(rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f};
        float[] ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes())).toCIEXYZ(colour);
        float[] known = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        for (int i = 0; i < 3; i++) {
            assertThat(ours[i]).isCloseTo(known[i], within(0.001f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"})
    void every_part_that_a_profile_must_have_is_there(String tag) {
        int signature = 0;
        for (char letter : tag.toCharArray()) {
            signature = signature << 8 | letter;
        }
        assertThat(ICC_Profile.getInstance(SrgbProfile.bytes()).getData(signature))
                .isNotEmpty();
    }

    @Test
    void it_is_a_profile_of_a_screen_in_the_version_that_the_archive_allows() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(profile.getMajorVersion()).isEqualTo(4);
    }
}
