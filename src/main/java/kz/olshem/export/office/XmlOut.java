package kz.olshem.export.office;

import java.io.IOException;
import java.io.OutputStream;

/** XML in UTF-8 by way of a small buffer: a table of a million cells is written without an object for each of them. */
final class XmlOut {

    private static final int ROOM = 1 << 14;

    /** The most bytes that one character comes to, as {@code _x005F_}. */
    private static final int LONGEST = 8;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int used;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /** Markup, in ASCII. */
    XmlOut raw(String ascii) throws IOException {
        int length = ascii.length();
        if (length > ROOM) {
            for (int at = 0; at < length; at += ROOM) {
                raw(ascii.substring(at, Math.min(length, at + ROOM)));
            }
            return this;
        }
        if (used + length > ROOM) {
            flush();
        }
        for (int i = 0; i < length; i++) {
            buffer[used++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmlOut number(int number) throws IOException {
        return raw(Integer.toString(number));
    }

    /**
     * Text of an element or a quoted attribute. What XML cannot hold is written as workbooks do, {@code _x0007_}, and
     * half a surrogate pair as U+FFFD.
     */
    XmlOut text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (used + LONGEST > ROOM) {
                flush();
            }
            char sign = text.charAt(i);
            if (sign < 0x80) {
                ascii(sign, text, i);
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

    private void ascii(char sign, String text, int at) throws IOException {
        switch (sign) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '_' -> raw(looksEscaped(text, at) ? "_x005F_" : "_");
            case '\t', '\n' -> raw(sign == '\t' ? "&#9;" : "&#10;");
            default -> {
                if (sign < 0x20 || sign == 0x7F) {
                    raw("_x00%02X_".formatted((int) sign));
                } else {
                    buffer[used++] = (byte) sign;
                }
            }
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
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
