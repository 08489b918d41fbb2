package kz.olshem.narrative;

import java.time.LocalDate;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.series.Source;

/** What a document is called in the reader's language, which may not be the document's own. */
public final class SourceTitle {

    private SourceTitle() {}

    /** Its title, with the language of the document where that is another. */
    public static String of(Source source, Language language) {
        String title = source.title().in(language);
        String original = original(source, language);
        return original.isEmpty()
                ? title
                : Words.of(language).text("source.title", "title", title, "language", original);
    }

    /** The language of the document in words, {@code in Russian}; empty where it is the reader's, or unknown. */
    private static String original(Source source, Language language) {
        String code = source.language();
        if (code.isEmpty() || code.equals(language.code())) {
            return "";
        }
        Words words = Words.of(language);
        String key = "source.language." + code;
        return words.has(key) ? words.text(key) : code;
    }

    /** When it was published, as exactly as is known; empty where it is not. */
    public static String published(Source source, Language language) {
        return published(source.published(), language);
    }

    /** The same for a year, month or day as text; empty for an empty one. */
    public static String published(String text, Language language) {
        if (text.isEmpty()) {
            return "";
        }
        String when = Period.parse(text)
                .map(period -> PeriodText.of(period, language))
                .orElseGet(() -> PeriodText.date(LocalDate.parse(text), language));
        return Words.of(language).text("source.published", "date", when);
    }
}
