package kz.olshem.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.export.drawing.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program makes of the greys of a slide: ours in our theme, and greys in every other. */
class ThemedGreysTest {

    private static final Pattern COLOUR = Pattern.compile("<a:schemeClr val=\"(\\w+)\">(.*)</a:schemeClr>");
    private static final Pattern CHANGE = Pattern.compile("<a:(\\w+) val=\"(\\d+)\"/>");

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    /** The colour that a scheme of text and paper gives, by the rules of DrawingML (ECMA-376, 20.1.2.3). */
    private static int colour(Ink ink, int text, int paper) {
        Matcher colour = COLOUR.matcher(DrawingMl.fill(ink));
        assertThat(colour.find()).isTrue();
        assertThat(colour.group(1)).isIn("tx1", "bg1");
        int rgb = colour.group(1).equals("tx1") ? text : paper;
        Map<String, Double> changes = new HashMap<>();
        CHANGE.matcher(colour.group(2))
                .results()
                .forEach(it -> changes.put(it.group(1), Integer.parseInt(it.group(2)) / 100_000.0));
        assertThat(changes.keySet()).containsExactlyInAnyOrder("satMod", "lumMod", "lumOff");
        double red = (rgb >> 16) / 255.0;
        double green = (rgb >> 8 & 255) / 255.0;
        double blue = (rgb & 255) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double before = (most + least) / 2;
        double saturation = most == least
                ? 0
                : (most - least) / (1 - Math.abs(2 * before - 1)) * changes.getOrDefault("satMod", 1.0);
        double after = before * changes.getOrDefault("lumMod", 1.0) + changes.getOrDefault("lumOff", 0.0);
        double spread = (1 - Math.abs(2 * after - 1)) * saturation;
        return part(red, most, least, after, spread) << 16
                | part(green, most, least, after, spread) << 8
                | part(blue, most, least, after, spread);
    }

    /** The hue stays: what lies between the least and the most of a colour lies there afterwards too. */
    private static int part(double part, double most, double least, double lightness, double spread) {
        double place = most == least ? 0.5 : (part - least) / (most - least);
        return (int) Math.round(255 * (lightness + spread * (place - 0.5)));
    }

    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(names = {"INK_2", "INK_3", "LINE", "LINE_2", "PEER"})
    void in_our_theme_they_are_our_greys(Ink ink) {
        int made = colour(ink, Ink.INK.rgb(), Ink.SURFACE.rgb());
        for (int shift : new int[] {0, 8, 16}) {
            assertThat(Math.abs((made >> shift & 255) - (ink.rgb() >> shift & 255)))
                    .isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INK_2", "INK_3", "LINE", "LINE_2", "PEER"})
    void in_another_theme_they_are_greys_still(Ink ink) {
        for (int made : new int[] {colour(ink, BLACK, WHITE), colour(ink, WHITE, BLACK)}) {
            assertThat(made >> 16).isEqualTo(made >> 8 & 255).isEqualTo(made & 255);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INK_2", "INK_3"})
    void texts_are_legible_on_white_and_on_black(Ink ink) {
        assertThat(contrast(colour(ink, BLACK, WHITE), WHITE)).isGreaterThan(4.5);
        assertThat(contrast(colour(ink, WHITE, BLACK), BLACK)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINE_2", "PEER"})
    void lines_are_seen_on_white_and_on_black(Ink ink) {
        assertThat(contrast(colour(ink, BLACK, WHITE), WHITE)).isGreaterThan(3);
        assertThat(contrast(colour(ink, WHITE, BLACK), BLACK)).isGreaterThan(3);
    }
}
