package kz.olshem.scorecard;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.RealTerms;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.scorecard.change.Travel;
import kz.olshem.scorecard.change.YearlyFigures;
import kz.olshem.series.Snapshot;

/**
 * Where the indicators of a territory are heading; a sum at current prices goes where its real series goes.
 *
 * @param thisYear in which it is read
 */
record Travels(Snapshot snapshot, TerritoryCode territory, int thisYear) {

    private static final int DEEPEST = 20;

    Travel of(Indicator indicator) {
        int sign = indicator.polarity().sign();
        YearlyFigures own = figures(indicator, territory, 0);
        if (own.isEmpty() || !indicator.unit().isMoney()) {
            return Travel.of(own, Travel.Measure.of(indicator.unit()), sign, thisYear);
        }
        return real(indicator)
                .map(it ->
                        Travel.of(it, Travel.Measure.RELATIVE, sign, thisYear).inRealTerms())
                .orElse(new Travel.Untold(
                        Travel.Why.CURRENT_PRICES, own.values().lastKey()));
    }

    private Optional<YearlyFigures> real(Indicator nominal) {
        Catalogue catalogue = snapshot.catalogue();
        return RealTerms.level(catalogue, nominal)
                .map(it -> figures(it, territory, 0))
                .filter(it -> !it.isEmpty())
                .or(() -> RealTerms.volumeIndex(catalogue, nominal)
                        .map(it -> figures(it, territory, 0).chained()))
                .filter(it -> !it.isEmpty());
    }

    /** A computed series breaks where one that it is computed from does. */
    private YearlyFigures figures(Indicator indicator, TerritoryCode where, int depth) {
        YearlyFigures own =
                YearlyFigures.of(snapshot.series(indicator.code(), where), snapshot.events(indicator.code(), where));
        if (indicator.derivation() == null || depth > DEEPEST) {
            return own;
        }
        Set<Integer> breaks = new TreeSet<>();
        for (Derivation.Reference input : indicator.derivation().inputs()) {
            Indicator from = snapshot.catalogue().indicator(input.indicator());
            TerritoryCode at = input.territory() == null ? where : input.territory();
            breaks.addAll(figures(from, at, depth + 1).breaks());
        }
        return own.brokenAlsoIn(breaks);
    }
}
