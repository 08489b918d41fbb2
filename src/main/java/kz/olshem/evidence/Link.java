package kz.olshem.evidence;

import static kz.olshem.evidence.Measure.ARTICLES;
import static kz.olshem.evidence.Measure.COMMERCIALISED_PROJECTS;
import static kz.olshem.evidence.Measure.HIGH_TECH_EXPORTS;
import static kz.olshem.evidence.Measure.INNOVATIVE_SALES;
import static kz.olshem.evidence.Measure.INVESTMENT;
import static kz.olshem.evidence.Measure.PATENT_APPLICATIONS;
import static kz.olshem.evidence.Measure.PRODUCTIVITY;
import static kz.olshem.evidence.Measure.RESEARCHERS;
import static kz.olshem.evidence.Measure.RESEARCH_INTENSITY;
import static kz.olshem.evidence.Measure.RESEARCH_SPENDING;
import static kz.olshem.evidence.Measure.SCIENTIFIC_VALUE_ADDED;
import static kz.olshem.evidence.Threshold.COUNTRY;
import static kz.olshem.evidence.Threshold.REGIONS;

import java.util.List;

/**
 * The links between neighbouring stages of the premise, the last counted twice: five tests in four links. Which figures
 * test each is fixed here before any is looked at, the measures that the stages are about first, then proxies; the first
 * pair that can be tested is, and only that. A change of this list is a change of {@link Premise#METHOD}.
 */
public enum Link {
    MONEY_KNOWLEDGE(
            "money-knowledge",
            1,
            new MeasurePair(RESEARCH_SPENDING, RESEARCHERS, REGIONS),
            new MeasurePair(RESEARCH_INTENSITY, ARTICLES, COUNTRY)),
    KNOWLEDGE_BRIDGE(
            "knowledge-bridge",
            2,
            new MeasurePair(RESEARCHERS, COMMERCIALISED_PROJECTS, REGIONS),
            new MeasurePair(ARTICLES, PATENT_APPLICATIONS, COUNTRY)),
    BRIDGE_MARKET(
            "bridge-market",
            3,
            new MeasurePair(COMMERCIALISED_PROJECTS, INNOVATIVE_SALES, REGIONS),
            new MeasurePair(PATENT_APPLICATIONS, HIGH_TECH_EXPORTS, COUNTRY)),
    MARKET_PRODUCTIVITY(
            "market-productivity",
            4,
            new MeasurePair(INNOVATIVE_SALES, PRODUCTIVITY, REGIONS),
            new MeasurePair(SCIENTIFIC_VALUE_ADDED, PRODUCTIVITY, REGIONS)),
    MARKET_INVESTMENT(
            "market-investment",
            4,
            new MeasurePair(INNOVATIVE_SALES, INVESTMENT, REGIONS),
            new MeasurePair(SCIENTIFIC_VALUE_ADDED, INVESTMENT, REGIONS));

    private final String code;
    private final int number;
    private final List<MeasurePair> pairs;

    Link(String code, int number, MeasurePair... pairs) {
        this.code = code;
        this.number = number;
        this.pairs = List.of(pairs);
    }

    /** As outside evidence names it: the two stages, and for the last link what is affected. */
    public String code() {
        return code;
    }

    /** How many links there are. */
    public static int count() {
        return values()[values().length - 1].number;
    }

    /** From 1 to 4; the two tests of the last link share theirs. */
    public int number() {
        return number;
    }

    List<MeasurePair> pairs() {
        return pairs;
    }
}
