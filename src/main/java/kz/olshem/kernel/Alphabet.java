package kz.olshem.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The order of names in a language. From ICU: the JDK's own puts Kazakh letters before А or after Я. */
public final class Alphabet {

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            COLLATORS.put(
                    language,
                    Collator.getInstance(ULocale.forLocale(language.locale())).freeze()); // shared by all readers
        }
    }

    private Alphabet() {}

    public static Comparator<String> of(Language language) {
        Collator collator = COLLATORS.get(language);
        return collator::compare;
    }
}
