package kz.olshem.narrative;

import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** Links to international frameworks in words. */
public final class FrameworkText {

    private FrameworkText() {}

    /** The framework by the name that it goes by in the language, else as the catalogue has it. */
    public static String name(FrameworkLink link, Language language) {
        Words words = Words.of(language);
        String key = "framework." + link.framework();
        return words.has(key) ? words.text(key) : link.framework();
    }

    /** How near the two are: {@code exact}. */
    public static String match(FrameworkLink link, Language language) {
        return Words.of(language).text("framework.match." + link.match());
    }

    /** In one line: {@code SDG 2025 · 9.5.1 · exact}. */
    public static String line(FrameworkLink link, Language language) {
        return Words.of(language)
                .text(
                        "framework.line",
                        "framework",
                        name(link, language),
                        "edition",
                        link.edition(),
                        "code",
                        link.code(),
                        "match",
                        match(link, language));
    }
}
