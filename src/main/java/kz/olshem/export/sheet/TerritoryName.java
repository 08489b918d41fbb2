package kz.olshem.export.sheet;

import kz.olshem.catalogue.Catalogue;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** What a territory is called: by its short name where the words have one. */
final class TerritoryName {

    private TerritoryName() {}

    static String of(Catalogue catalogue, String code, Language language) {
        Words words = Words.of(language);
        return words.has("territory." + code)
                ? words.text("territory." + code)
                : catalogue.territory(code).name().in(language);
    }
}
