package kz.olshem.export.table;

import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Language;
import kz.olshem.series.Reported;

/**
 * What the codes of an observation stand for, and the unit of its value, in one language. The columns are called alike in
 * every language, so that a program finds them, and come after all others, so that none of those moves.
 */
public record ObservationNames(Catalogue catalogue, Language language) {

    static final List<String> COLUMNS = List.of("unit", "indicator_name", "territory_name", "unit_name");

    List<String> of(Reported it) {
        Unit unit = catalogue.indicator(it.indicator()).unit();
        return List.of(
                unit.code(),
                catalogue.indicator(it.indicator()).name().in(language),
                catalogue.territory(it.territory()).name().in(language),
                unit.name().in(language));
    }
}
