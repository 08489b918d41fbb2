package kz.olshem.export.layout;

import java.util.Locale;

/**
 * The size of a picture.
 *
 * @param width  in design pixels, from 320 to 3200
 * @param height in design pixels, from half the width up to the width
 * @param scale  pixels of a PNG for each design pixel: 1, 2 or 4
 */
public record PictureSize(int width, int height, int scale) {

    /** 16:9, as slides are. */
    public static final PictureSize WIDE = new PictureSize(1600, 900, 1);
    /** 4:3. */
    public static final PictureSize CLASSIC = new PictureSize(1600, 1200, 1);
    /** 1:1. */
    public static final PictureSize SQUARE = new PictureSize(1200, 1200, 1);

    /** Refuses a size outside those bounds: an address asks for it, and memory and legibility have limits. */
    public PictureSize {
        if (width < 320 || width > 3200) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "a picture %d px wide", width));
        }
        if (height > width || height * 2 < width) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "a picture of %d by %d px", width, height));
        }
        if (scale != 1 && scale != 2 && scale != 4) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "a scale of %d", scale));
        }
    }

    /** The same picture with another number of pixels. */
    public PictureSize times(int otherScale) {
        return new PictureSize(width, height, otherScale);
    }

    /**
     * What one design pixel of the visual language is here. Text stays legible on a slide of any shape, so a square of
     * 1200 px is set in the same sizes as a slide of 1600 px: both fill a slide's height.
     */
    double unit() {
        return Math.max(width / 1600.0, height / 1200.0);
    }
}
