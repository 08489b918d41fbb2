package kz.olshem.kernel;

/** One text in the three languages of the product. A text may be empty; it is never absent in one language only by null. */
public record LocalizedText(String kk, String ru, String en) {

    /** Nothing, in every language. */
    public static final LocalizedText EMPTY = new LocalizedText("", "", "");

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
}
