package kz.olshem.evidence;

import java.util.List;
import kz.olshem.catalogue.IndicatorCode;

/**
 * What a release holds of an indicator.
 *
 * @param where   among regions, or of the country
 * @param years   of which any of them has a figure, ascending
 * @param regions that have a figure of any year
 * @param each    how many years each of as many regions as a test needs has at least, those that have most first
 */
public record Holding(IndicatorCode indicator, Threshold where, List<Integer> years, int regions, int each) {

    public Holding {
        years = List.copyOf(years);
    }
}
