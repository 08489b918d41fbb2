package kz.olshem.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Names of files in the language of what is in them. Only letters of any script, digits and single hyphens are left of
 * the words, so that no name can end a header, leave a folder or be taken for another kind of file.
 */
final class FileName {

    private static final int MOST = 80;

    /** Where nothing is left of the words. */
    private static final String NAMELESS = "olshem";

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** The words joined by hyphens; where that is too long, the title is shortened and the rest kept. */
    static String of(ExportFormat format, String title, String... rest) {
        String end = slug(String.join("-", Arrays.asList(rest)), MOST / 2);
        int room = MOST - format.extension().length() - 1 - (end.isEmpty() ? 0 : end.length() + 1);
        String begin = slug(title, room);
        String name = slug(begin + "-" + end, MOST);
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            name = name.isEmpty() ? NAMELESS : NAMELESS + "-" + name;
        }
        return name + "." + format.extension();
    }

    private static String slug(String words, int most) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        String joined = trim(OTHERS.matcher(composed).replaceAll("-"));
        if (joined.length() <= most) {
            return joined;
        }
        int end = Character.isHighSurrogate(joined.charAt(most - 1)) ? most - 1 : most;
        return trim(joined.substring(0, end));
    }

    private static String trim(String name) {
        return OUTER_HYPHENS.matcher(name).replaceAll("");
    }
}
