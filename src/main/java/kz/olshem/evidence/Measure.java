package kz.olshem.evidence;

import java.util.Set;
import kz.olshem.catalogue.IndicatorCode;

/**
 * An indicator as one end of a test.
 *
 * @param terms      how its values become real or physical ones
 * @param numerator  those quantities in it that others are divided by
 * @param denominator what it is divided by
 * @param proxy      whether it stands in for what its stage is about
 */
record Measure(
        IndicatorCode indicator, Terms terms, Set<Quantity> numerator, Set<Quantity> denominator, boolean proxy) {

    enum Terms {
        /** Counts, and shares whose two sides have the same prices. */
        PHYSICAL,
        /** A volume index with the year before as 100. */
        VOLUME_INDEX,
        /** Money of its year, which has to be deflated. */
        CURRENT_PRICES
    }

    enum Quantity {
        OUTPUT,
        EMPLOYMENT,
        EXPORTS
    }

    static final Measure RESEARCH_SPENDING = money("gerd", false);
    static final Measure RESEARCHERS = count("researchers-headcount", false);
    static final Measure COMMERCIALISED_PROJECTS = count("commercialised-research-projects", false);
    static final Measure INNOVATIVE_SALES = money("innovative-output-sold", false);
    static final Measure PRODUCTIVITY = new Measure(
            new IndicatorCode("labour-productivity-index"),
            Terms.VOLUME_INDEX,
            Set.of(Quantity.OUTPUT),
            Set.of(Quantity.EMPLOYMENT),
            false);
    static final Measure INVESTMENT =
            new Measure(new IndicatorCode("investment-volume-index"), Terms.VOLUME_INDEX, Set.of(), Set.of(), false);

    static final Measure RESEARCH_INTENSITY = share("gerd-share-of-gdp-wdi", Quantity.OUTPUT);
    static final Measure ARTICLES = count("scientific-articles", true);
    static final Measure PATENT_APPLICATIONS = count("patent-applications-origin-kz", true);
    static final Measure HIGH_TECH_EXPORTS = share("high-tech-exports-share", Quantity.EXPORTS);
    static final Measure SCIENTIFIC_VALUE_ADDED = money("gva-professional-scientific", true);

    Measure {
        numerator = Set.copyOf(numerator);
        denominator = Set.copyOf(denominator);
    }

    private static Measure count(String indicator, boolean proxy) {
        return new Measure(new IndicatorCode(indicator), Terms.PHYSICAL, Set.of(), Set.of(), proxy);
    }

    private static Measure money(String indicator, boolean proxy) {
        return new Measure(new IndicatorCode(indicator), Terms.CURRENT_PRICES, Set.of(), Set.of(), proxy);
    }

    private static Measure share(String indicator, Quantity of) {
        return new Measure(new IndicatorCode(indicator), Terms.PHYSICAL, Set.of(), Set.of(of), true);
    }
}
