package kz.olshem.catalogue;

import java.util.Map;
import java.util.Optional;

/** Which indicator says without the change of prices what a sum at current prices says: links by codes, whose words are stable. */
public final class RealTerms {

    private static final String IN_REAL_TERMS = "-real";

    /** What grew by volume is the whole: a sum for each head has none of these. */
    private static final Map<IndicatorCode, IndicatorCode> VOLUME = Map.of(
            new IndicatorCode("gross-regional-product"), new IndicatorCode("grp-volume-index"),
            new IndicatorCode("fixed-capital-investment"), new IndicatorCode("investment-volume-index"));

    private RealTerms() {}

    /** The same measure in prices of one year or as an index of volume: {@code labour-productivity-real}; empty where there is none. */
    public static Optional<Indicator> level(Catalogue catalogue, Indicator nominal) {
        return catalogue.find(new IndicatorCode(nominal.code() + IN_REAL_TERMS));
    }

    /** The index of volume that compares each year with the one before; empty where there is none. */
    public static Optional<Indicator> volumeIndex(Catalogue catalogue, Indicator nominal) {
        return Optional.ofNullable(VOLUME.get(nominal.code())).flatMap(catalogue::find);
    }
}
