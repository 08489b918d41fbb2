package kz.olshem.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;

/** What was said of one series in one release after another, read from its own figures alone. */
public final class Vintages {

    private static final int DEEPEST = 20;

    private final Catalogue catalogue;
    private final Indicator indicator;
    private final TerritoryCode territory;

    /**
     * @throws kz.olshem.kernel.Problem.Unknown where the catalogue has no such indicator
     */
    public Vintages(Catalogue catalogue, IndicatorCode indicator, TerritoryCode territory) {
        this.catalogue = catalogue;
        this.indicator = catalogue.indicator(indicator);
        this.territory = territory;
    }

    /** The observed series that it follows from, each with its territory: itself, or what its derivation reads in the end. */
    public Set<Derivation.Reference> observed() {
        Set<Derivation.Reference> observed = new LinkedHashSet<>();
        collect(indicator, territory, observed, 0);
        return observed;
    }

    private void collect(Indicator of, TerritoryCode where, Set<Derivation.Reference> observed, int depth) {
        if (of.derivation() == null || depth > DEEPEST) {
            observed.add(new Derivation.Reference(of.code(), where));
            return;
        }
        for (Derivation.Reference input : of.derivation().inputs()) {
            TerritoryCode there = input.territory() == null ? where : input.territory();
            collect(catalogue.indicator(input.indicator()), there, observed, depth + 1);
        }
    }

    /**
     * Values that one release said otherwise than the one before that touched the series; the newest release first, and in
     * it the newest period.
     *
     * @param figures of {@link #observed()}, in any order
     */
    public List<Revision> revisions(List<Vintage> figures) {
        List<Integer> releases =
                figures.stream().map(Vintage::publishedIn).distinct().sorted().toList();
        List<Revision> revisions = new ArrayList<>();
        Series earlier = null;
        int from = 0;
        for (int release : releases) {
            Series later = asOf(release, figures);
            if (earlier != null) {
                for (Observation before : earlier.observations()) {
                    int said = from;
                    later.at(before.period())
                            .filter(now -> now.value().compareTo(before.value()) != 0)
                            .ifPresent(now -> revisions.add(new Revision(before, said, now, release)));
                }
            }
            earlier = later;
            from = release;
        }
        return revisions.reversed();
    }

    private Series asOf(int release, List<Vintage> figures) {
        List<Observation> inForce = figures.stream()
                .filter(it -> it.isInForce(release))
                .map(Vintage::observation)
                .toList();
        if (indicator.derivation() == null) {
            return Series.of(indicator.code(), territory, inForce);
        }
        Release untold = new Release(release, LocalizedText.EMPTY, Instant.EPOCH, LocalizedText.EMPTY);
        return new Snapshot(untold, catalogue, inForce, List.of(), List.of(), List.of())
                .series(indicator.code(), territory);
    }
}
