package kz.olshem.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.layout.Picture;
import kz.olshem.export.layout.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

    private final Exports exports = new Exports();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void a_picture_is_as_large_as_asked(int scale) throws IOException {
        BufferedImage image = read(new PictureSize(800, 450, scale));
        assertThat(image.getWidth()).isEqualTo(800 * scale);
        assertThat(image.getHeight()).isEqualTo(450 * scale);
    }

    @Test
    void the_line_in_focus_is_apple_red_where_it_should_be() throws IOException {
        Mark.Polyline focus = Picture.of(Specs.golden(), PictureSize.WIDE).marks().stream()
                .filter(mark -> mark.part() == MarkGroup.FOCUS)
                .filter(Mark.Polyline.class::isInstance)
                .map(Mark.Polyline.class::cast)
                .findFirst()
                .orElseThrow();
        Coordinate from = focus.runs().getFirst().getFirst();
        Coordinate to = focus.runs().getFirst().getLast();
        int x = (int) Math.round((from.x() + to.x()) / 2);
        int y = (int) Math.round((from.y() + to.y()) / 2);
        assertThat(read(PictureSize.WIDE).getRGB(x, y) & 0xFFFFFF).isEqualTo(Ink.APPLE.rgb());
    }

    @Test
    void bands_meet_without_a_seam() throws IOException {
        // Large enough for several bands; the small one is a single band.
        BufferedImage large = read(new PictureSize(1600, 900, 4));
        BufferedImage small = read(new PictureSize(1600, 900, 1));
        assertThat(inked(large) / 16.0).isCloseTo(inked(small), org.assertj.core.data.Percentage.withPercentage(4));
    }

    private BufferedImage read(PictureSize size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(exports.png(Specs.golden(), size)));
    }

    /** How much ink is on the paper, in whole black pixels. */
    private static double inked(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels)
                .mapToDouble(it -> (255 - (it & 0xFF)) / 255.0)
                .sum();
    }
}
