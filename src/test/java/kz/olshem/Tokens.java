package kz.olshem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of {@code tokens.css}, by the names of their custom properties and in capitals, as {@code #14212B}.
 *
 * @param light      of every token that is a colour
 * @param dark       of the same
 * @param registered what a token that scripts read is before its style is known
 * @param aura       what the theme of the components is told, in its own names
 */
record Tokens(
        Map<String, String> light, Map<String, String> dark, Map<String, String> registered, Map<String, String> aura) {

    static final Path FILE = Path.of("src/main/resources/META-INF/resources/tokens.css");

    private static final Pattern REGISTERED =
            Pattern.compile("@property\\s+(--o-[\\w-]+)\\s*\\{[^}]*initial-value:\\s*(#[0-9a-fA-F]+)");

    private static final Pattern TOKEN = Pattern.compile(
            "(--o-[\\w-]+):\\s*(?:light-dark\\((#[0-9a-fA-F]+),\\s*(#[0-9a-fA-F]+)\\)|(#[0-9a-fA-F]+))\\s*;");

    private static final Pattern AURA = Pattern.compile("(--aura-[\\w-]+):\\s*(#[0-9a-fA-F]+)\\s*;");

    static Tokens read() {
        String css = text(FILE).replaceAll("(?s)/\\*.*?\\*/", "");
        int start = css.indexOf(":root {");
        String root = css.substring(start, css.indexOf("\n}", start)); // what follows is for paper, contrast and widths
        Map<String, String> light = new LinkedHashMap<>();
        Map<String, String> dark = new LinkedHashMap<>();
        found(TOKEN, root).forEach(token -> {
            String same = token.group(4);
            light.put(token.group(1), written(same == null ? token.group(2) : same));
            dark.put(token.group(1), written(same == null ? token.group(3) : same));
        });
        return new Tokens(light, dark, pairs(REGISTERED, css), pairs(AURA, root));
    }

    private static Map<String, String> pairs(Pattern pattern, String css) {
        Map<String, String> pairs = new LinkedHashMap<>();
        found(pattern, css).forEach(it -> pairs.put(it.group(1), written(it.group(2))));
        return Collections.unmodifiableMap(pairs);
    }

    private static Stream<MatchResult> found(Pattern pattern, String css) {
        return pattern.matcher(css).results();
    }

    /** A colour as it is written here, whether it came as {@code #fff}, {@code 0xFFFFFF} or {@code FFFFFF}. */
    static String written(String colour) {
        String digits = colour.replaceFirst("^(?:#|0x)", "").toUpperCase(Locale.ROOT);
        return "#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
    }

    /** What differs, in words; nothing where the colour is the token's light one. */
    Stream<String> difference(Path file, String place, String colour, String token) {
        return written(colour).equals(light.get(token))
                ? Stream.empty()
                : Stream.of("%s: %s is %s, %s is %s"
                        .formatted(file, place, written(colour), token, light.getOrDefault(token, "no colour")));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
