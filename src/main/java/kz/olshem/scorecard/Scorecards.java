package kz.olshem.scorecard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Scorecards of territories as of releases, each worked out once a day. They are kept by release, because each holds the
 * whole snapshot that it was worked out from: a release that nobody reads leaves memory with all its scorecards.
 */
@Service
public class Scorecards {

    /** The latest release, and those that readers compare it with at one time. */
    private static final int RELEASES = 5;

    private static final Duration UNREAD = Duration.ofMinutes(10);

    /** What is known of a release on a day; no more scorecards than the catalogue has territories. */
    private record Day(Snapshot snapshot, LocalDate day, ConcurrentMap<TerritoryCode, Scorecard> scorecards) {

        boolean serves(Snapshot wanted, LocalDate today) {
            return snapshot == wanted && day.equals(today);
        }

        Scorecard of(TerritoryCode territory) {
            return scorecards.computeIfAbsent(territory, key -> ScorecardEngine.scorecard(snapshot, key, day));
        }
    }

    private final Releases releases;
    private final Clock clock;
    private final Cache<Integer, Day> days = Caffeine.newBuilder()
            .maximumSize(RELEASES)
            .expireAfterAccess(UNREAD)
            .build();

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

    /** The release that {@link #latest} is as of. */
    public Release latestRelease() {
        return releases.latest().release();
    }

    private Scorecard of(Snapshot snapshot, @Nullable TerritoryCode wanted) {
        TerritoryCode territory = wanted == null ? snapshot.catalogue().home().code() : wanted;
        LocalDate today = LocalDate.now(clock);
        int release = snapshot.release().number();
        Day day = days.getIfPresent(release);
        if (day == null || !day.serves(snapshot, today)) {
            day = days.asMap()
                    .compute(
                            release,
                            (number, known) -> known != null && known.serves(snapshot, today)
                                    ? known
                                    : new Day(snapshot, today, new ConcurrentHashMap<>()));
        }
        return day.of(territory);
    }

    /** Lets go at once of what is beyond the bound; otherwise that happens as others are asked for. */
    void settle() {
        days.cleanUp();
    }
}
