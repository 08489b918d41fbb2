package kz.olshem.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the product, Kazakh first: the order of declaration is the order on screen. */
public enum Language {
    KK("kk", "KZ"),
    RU("ru", "KZ"),
    EN("en", "GB");

    public static final Language DEFAULT = KK;

    private final String code;
    private final Locale locale;

    Language(String code, String region) {
        this.code = code;
        this.locale = Locale.of(code, region);
    }

    /** The ISO 639-1 code, as in addresses and in {@code lang} attributes. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag of BCP 47 with the country whose spelling is checked; Office knows these best. */
    public String tag() {
        return switch (this) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-US";
        };
    }

    /** The language of a code in any letter case; empty for any other text. */
    public static Optional<Language> parse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** The language of a locale, or {@link #DEFAULT} where it is none of ours. */
    public static Language of(Locale locale) {
        return parse(locale.getLanguage()).orElse(DEFAULT);
    }
}
