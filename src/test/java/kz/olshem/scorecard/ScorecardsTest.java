package kz.olshem.scorecard;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.TEXT;
import static kz.olshem.series.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Release;
import kz.olshem.series.Revision;
import kz.olshem.series.Samples;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.Test;

class ScorecardsTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    private static Snapshot snapshot(int number) {
        return new Snapshot(
                new Release(number, TEXT, Instant.EPOCH, LocalizedText.EMPTY),
                Samples.catalogue("a"),
                List.of(observation("a", "2025", "1")),
                List.of(),
                List.of(),
                List.of(Samples.SOURCE));
    }

    /** Releases that are forgotten by all but those who keep them. */
    private static final class Forgetful implements Releases {

        private final Map<Integer, WeakReference<Snapshot>> given = new HashMap<>();

        @Override
        public List<Release> all() {
            return List.of();
        }

        @Override
        public Snapshot latest() {
            return asOf(100);
        }

        @Override
        public Snapshot asOf(int number) {
            WeakReference<Snapshot> known = given.get(number);
            Snapshot snapshot = known == null ? null : known.get();
            if (snapshot == null) {
                snapshot = snapshot(number);
                given.put(number, new WeakReference<>(snapshot));
            }
            return snapshot;
        }

        @Override
        public List<Revision> revisions(IndicatorCode indicator, TerritoryCode territory, int upTo) {
            return List.of();
        }

        long held() {
            System.gc();
            return given.values().stream().filter(it -> it.get() != null).count();
        }
    }

    @Test
    void a_scorecard_is_worked_out_once() {
        Scorecards scorecards = new Scorecards(new Forgetful(), TODAY);
        assertThat(scorecards.asOf(1, CITY)).isSameAs(scorecards.asOf(1, null));
    }

    @Test
    void releases_that_are_no_longer_read_leave_memory() {
        Forgetful releases = new Forgetful();
        Scorecards scorecards = new Scorecards(releases, TODAY);
        IntStream.rangeClosed(1, 60).forEach(number -> scorecards.asOf(number, CITY));
        scorecards.settle();
        assertThat(releases.held()).isLessThanOrEqualTo(5);
    }
}
