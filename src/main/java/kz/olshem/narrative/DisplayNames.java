package kz.olshem.narrative;

import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** What things are called beside figures, where there is little room: short where the words have a short name. */
public final class DisplayNames {

    private DisplayNames() {}

    /**
     * A territory's short name, else the one that the catalogue has.
     *
     * @throws kz.olshem.kernel.Problem.Unknown where the catalogue has no such territory
     */
    public static String of(TerritoryCode territory, Catalogue catalogue, Language language) {
        Words words = Words.of(language);
        String key = "territory." + territory;
        return words.has(key)
                ? words.text(key)
                : catalogue.territory(territory).name().in(language);
    }

    /** An indicator's short name, else the one that the catalogue has. */
    public static String of(Indicator indicator, Language language) {
        Words words = Words.of(language);
        String key = "short." + indicator.code();
        return words.has(key) ? words.text(key) : indicator.name().in(language);
    }

    /** The same with the unit that its figures are shown in: {@code ЖӨӨ, трлн ₸}. */
    public static String withUnit(Indicator indicator, FigureFormat figures, Language language) {
        String name = of(indicator, language);
        return figures.unit().isEmpty() ? name : name + ", " + figures.unit();
    }
}
