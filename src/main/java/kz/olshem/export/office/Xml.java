package kz.olshem.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import kz.olshem.export.drawing.Lettering;

/**
 * A part of an Office file as it is written: markup as it stands, and text that can never become markup. In UTF-8 by way
 * of a small buffer, so that a table of a million cells needs no object for each of them. A stream that fails is an
 * {@link UncheckedIOException}.
 */
public final class Xml {

    /** What becomes of a text that has more in it than XML can hold. */
    public enum Text {
        /** What can be printed of it, as {@link Lettering#clean} says: for texts that are drawn. */
        PRINTED,
        /**
         * All of it, for cells that programs read back: what XML forbids as workbooks write it, {@code _x0007_}, and half
         * a surrogate pair as U+FFFD.
         */
        EXACT
    }

    private static final int ROOM = 1 << 14;

    /** The most bytes that one character comes to, as {@code _x005F_}. */
    private static final int LONGEST = 8;

    /** The characters of ASCII that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char sign = ' '; sign < 0x7F; sign++) {
            PLAIN[sign] = "&<>\"_".indexOf(sign) < 0;
        }
    }

    private final OutputStream out;
    private final Text kept;
    private final byte[] buffer = new byte[ROOM];
    private int used;

    Xml(OutputStream out, Text kept) {
        this.out = out;
        this.kept = kept;
    }

    /** Markup of our own, in ASCII. */
    public Xml raw(String markup) {
        int length = markup.length();
        if (length > ROOM) {
            int half = length / 2;
            return raw(markup.substring(0, half)).raw(markup.substring(half));
        }
        if (used + length > ROOM) {
            flush();
        }
        int at = used;
        for (int i = 0; i < length; i++) {
            char sign = markup.charAt(i);
            if (sign >= 0x80) {
                throw new IllegalArgumentException("words where markup belongs: " + markup);
            }
            buffer[at++] = (byte) sign;
        }
        used = at;
        return this;
    }

    public Xml raw(long number) {
        return raw(Long.toString(number));
    }

    /** Someone's words, in content or between the quotation marks of an attribute. */
    public Xml text(String words) {
        String text = kept == Text.PRINTED ? Lettering.clean(words) : words;
        for (int i = 0; i < text.length(); i++) {
            if (used + LONGEST > ROOM) {
                flush();
            }
            char sign = text.charAt(i);
            if (sign < 0x80) {
                if (PLAIN[sign]) {
                    buffer[used++] = (byte) sign;
                } else {
                    special(sign, text, i);
                }
            } else if (sign < 0x800) {
                buffer[used++] = (byte) (0xC0 | sign >> 6);
                buffer[used++] = (byte) (0x80 | sign & 0x3F);
            } else if (!Character.isSurrogate(sign)) {
                three(sign >= 0xFFFE ? '\ufffd' : sign);
            } else if (Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(sign, text.charAt(++i)));
            } else {
                three('\ufffd');
            }
        }
        return this;
    }

    /** An attribute with its leading space. */
    public Xml attribute(String name, String words) {
        return raw(" ").raw(name).raw("=\"").text(words).raw("\"");
    }

    private void special(char sign, String text, int at) {
        switch (sign) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '_' -> raw(kept == Text.EXACT && looksEscaped(text, at) ? "_x005F_" : "_");
            case '\t', '\n' -> raw(sign == '\t' ? "&#9;" : "&#10;");
            default -> raw(String.format(Locale.ROOT, "_x00%02X_", (int) sign));
        }
    }

    /** Whether a reader of workbooks would take what stands here for an escape. */
    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void three(char sign) {
        buffer[used++] = (byte) (0xE0 | sign >> 12);
        buffer[used++] = (byte) (0x80 | sign >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | sign & 0x3F);
    }

    private void four(int sign) {
        buffer[used++] = (byte) (0xF0 | sign >> 18);
        buffer[used++] = (byte) (0x80 | sign >> 12 & 0x3F);
        buffer[used++] = (byte) (0x80 | sign >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | sign & 0x3F);
    }

    /** Hands the buffer on. */
    void flush() {
        try {
            out.write(buffer, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }
}
