package kz.olshem.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of names in a language. From ICU: the JDK's own puts Kazakh letters before А or after Я. */
public final class Alphabet {

    private static final Collator KK = collator(Language.KK);
    private static final Collator RU = collator(Language.RU);
    private static final Collator EN = collator(Language.EN);

    private Alphabet() {}

    public static Comparator<String> of(Language language) {
        Collator collator = switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
        return collator::compare;
    }

    /** Frozen, so that all readers can share it. */
    private static Collator collator(Language language) {
        return Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
    }
}
