package kz.olshem.series.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.series.Revision;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Vintage;
import kz.olshem.series.Vintages;
import org.springframework.stereotype.Component;

/**
 * What was said of series in earlier releases. Most were never said otherwise, and are known for it without a question; those
 * of the latest release that were are read together when it is, so that a database that goes away takes no history with it.
 */
@Component
class Histories {

    /** Figures kept, of some hundred bytes each. */
    private static final int KEPT = 100_000;

    private record Key(Derivation.Reference series, int upTo) {}

    private final ObservationRows observations;
    private final Cache<Key, List<Vintage>> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Key key, List<Vintage> figures) -> 1 + figures.size())
            .build();

    /** Series that have a figure which was superseded, by the release that first did so. */
    private volatile Map<Derivation.Reference, Integer> superseded = Map.of();

    Histories(ObservationRows observations) {
        this.observations = observations;
    }

    /** Reads what was said otherwise up to a release, as much of it as can be kept. */
    void prepare(Snapshot latest) {
        int upTo = latest.release().number();
        superseded = observations.superseded();
        Map<IndicatorCode, Set<Derivation.Reference>> wanted = new HashMap<>();
        for (Series shown : latest.series()) {
            for (Derivation.Reference series : observed(latest, shown.indicator(), shown.territory(), upTo)) {
                wanted.computeIfAbsent(series.indicator(), code -> new LinkedHashSet<>())
                        .add(series);
            }
        }
        if (wanted.isEmpty() || latest.size() > KEPT) {
            return;
        }
        Map<Derivation.Reference, List<Vintage>> figures = observations.vintages(wanted.keySet(), upTo);
        wanted.values()
                .forEach(all -> all.forEach(series ->
                        kept.put(new Key(series, upTo), List.copyOf(figures.getOrDefault(series, List.of())))));
    }

    /** As {@link kz.olshem.series.publication.Releases#revisions} says. */
    List<Revision> revisions(Snapshot snapshot, IndicatorCode indicator, TerritoryCode territory) {
        int upTo = snapshot.release().number();
        List<Vintage> figures = new ArrayList<>();
        for (Derivation.Reference series : observed(snapshot, indicator, territory, upTo)) {
            figures.addAll(kept.get(new Key(series, upTo), key -> observations.vintages(key.series(), key.upTo())));
        }
        return new Vintages(snapshot.catalogue(), indicator, territory).revisions(figures);
    }

    /** What has to be read: nothing of an observed series none of whose figures was superseded. */
    private Set<Derivation.Reference> observed(
            Snapshot snapshot, IndicatorCode indicator, TerritoryCode territory, int upTo) {
        if (snapshot.catalogue().indicator(indicator).derivation() == null) {
            Integer first = superseded.get(new Derivation.Reference(indicator, territory));
            if (first == null || first > upTo) {
                return Set.of();
            }
        }
        // A derived one can change without a revision: a longer series has another base.
        return new Vintages(snapshot.catalogue(), indicator, territory).observed();
    }
}
