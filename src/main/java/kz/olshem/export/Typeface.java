package kz.olshem.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Golos Text, read once from the application itself, so that a server needs no installed typeface of its own. */
final class Typeface {

    /** As a style sheet names it, with what stands in on a machine without it. */
    static final String FAMILY = "Golos Text, Segoe UI, Arial, sans-serif";

    /** Unhinted and in fractions of a pixel: widths then grow with the size, and text is measured at one size only. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final float MEASURED_AT = 100;
    private static final Font REGULAR = read("400Regular/GolosText_400Regular.ttf");
    private static final Font SEMIBOLD = read("600SemiBold/GolosText_600SemiBold.ttf");

    private Typeface() {}

    static Font font(Type.Weight weight) {
        return weight == Type.Weight.REGULAR ? REGULAR : SEMIBOLD;
    }

    static Font font(Type type) {
        return font(type.weight()).deriveFont((float) type.size());
    }

    /** The advance of a text on one line, in pixels. */
    static double width(String text, Type type) {
        double measured = font(type.weight()).getStringBounds(text, UNHINTED).getWidth();
        return measured * type.size() / MEASURED_AT;
    }

    private static Font read(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out the typeface " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream)
                    .deriveFont(MEASURED_AT)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a typeface: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
