package kz.olshem.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Scorecards of territories as of releases, each worked out once a day. */
@Service
public class Scorecards {

    private record Key(int release, TerritoryCode territory, LocalDate day) {}

    private static final int MOST = 500;

    private final Releases releases;
    private final Clock clock;
    private final Map<Key, Scorecard> known = new ConcurrentHashMap<>();

    Scorecards(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * The scorecard of a territory as of the latest release.
     *
     * @param territory null for the home city
     * @throws kz.olshem.kernel.Problem.Unknown for an unknown territory
     */
    public Scorecard latest(@Nullable TerritoryCode territory) {
        return of(releases.latest(), territory);
    }

    /**
     * The scorecard of a territory as of a release.
     *
     * @param territory null for the home city
     * @throws kz.olshem.kernel.Problem.Unknown for an unknown territory or release
     */
    public Scorecard asOf(int release, @Nullable TerritoryCode territory) {
        return of(releases.asOf(release), territory);
    }

    private Scorecard of(Snapshot snapshot, @Nullable TerritoryCode wanted) {
        TerritoryCode territory = wanted == null ? snapshot.catalogue().home().code() : wanted;
        LocalDate today = LocalDate.now(clock);
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(snapshot.release().number(), territory, today),
                key -> ScorecardEngine.scorecard(snapshot, territory, today));
    }
}
