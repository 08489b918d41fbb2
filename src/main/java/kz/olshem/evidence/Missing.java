package kz.olshem.evidence;

import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an end of a test lacks: what the council can ask for.
 *
 * @param publisher  who could publish it, as the catalogue names it; null where the catalogue has no such indicator
 * @param held       what there is
 * @param years      how many more years are needed in each of the regions that have most
 * @param regions    in how many more regions
 * @param otherYears of the country alone: years of which the other end has a figure and this one has none, ascending
 */
public record Missing(
        IndicatorCode indicator,
        @Nullable LocalizedText publisher,
        Holding held,
        int years,
        int regions,
        List<Integer> otherYears) {

    public Missing {
        otherYears = List.copyOf(otherYears);
    }
}
