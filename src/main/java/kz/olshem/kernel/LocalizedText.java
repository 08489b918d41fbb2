package kz.olshem.kernel;

import java.util.Locale;

/** One text in the three languages of the product. A text may be empty; it is never absent in one language only by null. */
public record LocalizedText(String kk, String ru, String en) {

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    public boolean isBlank() {
        return kk.isBlank() && ru.isBlank() && en.isBlank();
    }

    /** Whether any of the three texts contains the given one, letter case aside. */
    public boolean mentions(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (kk + '\n' + ru + '\n' + en).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
