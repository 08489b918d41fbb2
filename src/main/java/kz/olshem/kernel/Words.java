package kz.olshem.kernel;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's own texts in one language, from {@code words_kk}, {@code words_ru} and {@code words_en}. Patterns are
 * ICU's, with named arguments and plural forms: {@code {count, plural, one{…} few{…} other{…}}}. Numbers are given in
 * as text that {@link Numbers} has formatted, but for those that choose a plural form.
 *
 * <p>Immutable once loaded, one instance a language.
 */
public final class Words {

    private static final Map<Language, Words> ALL = load();

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Words(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Words of(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(patterns.keySet()));
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException for a key that the file lacks, so that a test meets it and not a reader
     */
    public String text(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("words_" + language.code() + " has no " + key);
        }
        return pattern;
    }

    /** The text of a key with its named arguments put in: {@code text("x", "name", value, …)}. */
    public String text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = HashMap.newHashMap(namesAndValues.length / 2);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return text(key, arguments);
    }

    /** The text of a key with its named arguments put in. */
    public String text(String key, Map<String, ?> arguments) {
        MessageFormat format =
                parsed.computeIfAbsent(key, wanted -> new MessageFormat(text(wanted), language.locale()));
        synchronized (format) { // ICU's formats are not safe for use from many threads
            return format.format(arguments);
        }
    }

    private static Map<Language, Words> load() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties properties = new Properties();
            String file = "/words_" + language.code() + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("missing " + file);
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> patterns = HashMap.newHashMap(properties.size());
            properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            all.put(language, new Words(language, Map.copyOf(patterns)));
        }
        return all;
    }
}
