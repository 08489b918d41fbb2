package kz.olshem.ui.component;

import java.math.BigDecimal;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** What things are called where there is little room. */
public final class Naming {

    private Naming() {}

    /** The short name of an indicator where the words have one, else its full name. */
    public static String brief(Indicator indicator, Language language) {
        Words words = Words.of(language);
        String key = "short." + indicator.code();
        return words.has(key) ? words.text(key) : indicator.name().in(language);
    }

    /** The short name with the unit of its figures: {@code ЖӨӨ, трлн ₸}. */
    public static String withUnit(Indicator indicator, FigureFormat figures, Language language) {
        return figures.unit().isEmpty()
                ? brief(indicator, language)
                : brief(indicator, language) + ", " + figures.unit();
    }

    public static String territory(kz.olshem.series.Snapshot snapshot, String code, Language language) {
        Words words = Words.of(language);
        return words.has("territory." + code)
                ? words.text("territory." + code)
                : snapshot.catalogue().territory(code).name().in(language);
    }

    static FigureFormat figures(Indicator indicator, BigDecimal largest, Language language) {
        return FigureFormat.of(indicator, largest, language);
    }
}
