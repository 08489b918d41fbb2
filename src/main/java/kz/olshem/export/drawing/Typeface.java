package kz.olshem.export.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Golos Text, read once from the application itself, so that a server needs no installed typeface of its own. */
public final class Typeface {

    /** As a style sheet names it, with what stands in on a machine without it. */
    public static final String FAMILY = "Golos Text, Segoe UI, Arial, sans-serif";

    /** Unhinted and in fractions of a pixel: widths then grow with the size, and text is measured at one size only. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final float MEASURED_AT = 100;
    private static final byte[] REGULAR_FILE = bytes("400Regular/GolosText_400Regular.ttf");
    private static final byte[] SEMIBOLD_FILE = bytes("600SemiBold/GolosText_600SemiBold.ttf");
    private static final Font REGULAR = read(REGULAR_FILE);
    private static final Font SEMIBOLD = read(SEMIBOLD_FILE);

    /** Texts that are kept with their widths: names and numbers of axes come again with every file. */
    private static final int MOST_KNOWN = 20_000;

    private static final int LONGEST_KNOWN = 60;
    private static final Map<Measured, Double> KNOWN = new ConcurrentHashMap<>();

    private record Measured(String text, TextStyle.Weight weight) {}

    private Typeface() {}

    public static Font font(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.REGULAR ? REGULAR : SEMIBOLD;
    }

    public static Font font(TextStyle type) {
        return font(type.weight()).deriveFont((float) type.size());
    }

    /** The advance of a text on one line, in pixels. */
    static double width(String text, TextStyle type) {
        return measured(text, type.weight()) * type.size() / MEASURED_AT;
    }

    private static double measured(String text, TextStyle.Weight weight) {
        if (text.length() > LONGEST_KNOWN) {
            return font(weight).getStringBounds(text, UNHINTED).getWidth();
        }
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                new Measured(text, weight),
                it -> font(weight).getStringBounds(text, UNHINTED).getWidth());
    }

    /** The typeface's own file, for documents that carry it with them; not to be changed. */
    public static byte[] file(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.REGULAR ? REGULAR_FILE : SEMIBOLD_FILE;
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out the typeface " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font read(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(MEASURED_AT)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a typeface", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
