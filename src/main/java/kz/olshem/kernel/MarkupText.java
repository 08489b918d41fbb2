package kz.olshem.kernel;

/**
 * Words on their way into HTML or XML, where they must never become markup. The references written are those that both
 * languages know; signs that XML cannot hold at all are the writer's concern.
 */
public final class MarkupText {

    private static final long CONTENT = signs("&<>");
    private static final long SINGLE_QUOTED = signs("&<'");
    private static final long ANYWHERE = signs("&<>\"'");

    private MarkupText() {}

    /** As it may stand anywhere: in content and in attributes, whatever their quotes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** As {@link #escaped}, onto what is being written. */
    public static void escape(String text, StringBuilder out) {
        write(text, ANYWHERE, out);
    }

    /** For content alone, where quotes may stay as they are. */
    public static void escapeContent(String text, StringBuilder out) {
        write(text, CONTENT, out);
    }

    /** For an attribute in single quotes alone: data full of double ones stays short. */
    public static void escapeSingleQuoted(String text, StringBuilder out) {
        write(text, SINGLE_QUOTED, out);
    }

    private static void write(String text, long signs, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Long.SIZE && (signs >> c & 1) != 0) {
                out.append(text, written, i).append(reference(c));
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }

    private static String reference(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) sign + ";";
        };
    }

    /** A set of signs, each of them below 64, as bits. */
    private static long signs(String signs) {
        return signs.chars().mapToLong(sign -> 1L << sign).reduce(0, (one, other) -> one | other);
    }
}
