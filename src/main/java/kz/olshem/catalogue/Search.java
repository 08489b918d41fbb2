package kz.olshem.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text to search for, as the words in it. Each is looked for once, however often it is said, and a text that is searched
 * is brought to small letters once, however many words there are: a long search costs no more than its length.
 */
public final class Search {

    private final List<String> words;

    private Search(List<String> words) {
        this.words = words;
    }

    /** The words of a text, letter case aside; none of an empty one, which everything mentions. */
    public static Search of(String text) {
        return new Search(Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** Whether an indicator's name, definition or code contains every word, in any of the three languages. */
    public boolean finds(Indicator indicator) {
        if (words.isEmpty()) {
            return true;
        }
        String text = String.join(
                        "\n",
                        indicator.name().kk(),
                        indicator.name().ru(),
                        indicator.name().en(),
                        indicator.definition().kk(),
                        indicator.definition().ru(),
                        indicator.definition().en(),
                        indicator.code().value())
                .toLowerCase(Locale.ROOT);
        return finds(text::contains);
    }

    /** Whether every word is said; no more are asked for after one that is not. */
    boolean finds(Predicate<String> said) {
        return words.stream().allMatch(said);
    }
}
