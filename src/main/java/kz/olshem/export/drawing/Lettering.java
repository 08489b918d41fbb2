package kz.olshem.export.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by its measured width. Breaks at spaces, not at no-break spaces; a number keeps its unit. */
public final class Lettering {

    private static final String ELLIPSIS = "\u2026";

    private Lettering() {}

    /**
     * The text in at most so many lines, the last one cut with an ellipsis where more was left. Empty for a blank text.
     */
    public static List<String> wrap(String text, TextStyle type, double width, int lines) {
        List<String> words = new ArrayList<>(List.of(clean(text).split(" ")));
        words.removeIf(String::isEmpty);
        List<String> wrapped = new ArrayList<>();
        int next = 0;
        while (next < words.size() && wrapped.size() < lines) {
            boolean last = wrapped.size() == lines - 1;
            StringBuilder line = new StringBuilder(words.get(next++));
            while (next < words.size() && (last || fits(line + " " + words.get(next), type, width))) {
                line.append(' ').append(words.get(next++));
            }
            String whole = line.toString();
            wrapped.add(fits(whole, type, width) ? whole : cut(whole, type, width));
        }
        return wrapped;
    }

    /** The text on one line, cut where it is too long; empty for a blank text. */
    public static String oneLine(String text, TextStyle type, double width) {
        List<String> lines = wrap(text, type, width, 1);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /**
     * What can be printed of a text: white space becomes single spaces, characters that XML forbids go, and a narrow
     * no-break space, which the typeface lacks, becomes a no-break space.
     */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == ' ') {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (c == '\u202f') {
                clean.append('\u00a0');
            } else if (printable(c)) {
                clean.appendCodePoint(c);
            }
        });
        int end = clean.length();
        if (end > 0 && clean.charAt(end - 1) == ' ') {
            clean.setLength(end - 1);
        }
        return clean.toString();
    }

    /** Whether there is nothing to do, as for nearly every text: a cell of a table is not to be taken apart for it. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubtful = c < ' ' || c >= '\u007f' && c < '\u00a0' || c >= '\u2028';
            if (doubtful && c != '\u20b8' && c != '\u2212' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean printable(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean fits(String text, TextStyle type, double width) {
        return type.widthOf(text) <= width;
    }

    /** The longest beginning that fits with an ellipsis, found by halving: a pasted page must not cost a second. */
    private static String cut(String text, TextStyle type, double width) {
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int half = (fits + tooLong) >>> 1;
            if (fits(shortened(text, half), type, width)) {
                fits = half;
            } else {
                tooLong = half;
            }
        }
        return shortened(text, fits);
    }

    private static String shortened(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
