package kz.olshem.api.v1;

import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;

/** What the codes of a row stand for, in one language: the columns that a CSV has beside them on request. */
record Names(Name indicator, Name territory, Name unit) {

    record Name(String name) {}

    static Names of(Catalogue catalogue, Indicator indicator, String territory, Language language) {
        return new Names(
                new Name(indicator.name().in(language)),
                new Name(catalogue.territory(territory).name().in(language)),
                new Name(indicator.unit().name().in(language)));
    }
}
