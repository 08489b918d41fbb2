package kz.olshem.narrative;

import java.util.Locale;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** Who publishes an indicator, in the reader's language where the words know the office. */
public final class Publisher {

    private Publisher() {}

    /** The office's name; as the catalogue has it where the words lack a translation. */
    public static String of(Indicator indicator, Language language) {
        Words words = Words.of(language);
        String key = "publisher."
                + indicator
                        .publisher()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return words.has(key) ? words.text(key) : indicator.publisher();
    }
}
