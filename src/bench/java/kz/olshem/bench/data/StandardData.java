package kz.olshem.bench.data;

import kz.olshem.catalogue.TerritoryCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;

/**
 * Monthly figures by a random walk: one in fifty is missing, one in forty was revised by a later release. The same seed
 * and size give the same data.
 */
public final class StandardData {

    /** The newest release. */
    public static final int RELEASES = 3;

    private static final long SEED = 20261123;
    private static final int LAST_YEAR = 2025;
    private static final int DIRECTIONS = 9;
    private static final int GAP_ONE_IN = 50;
    private static final int REVISED_ONE_IN = 40;
    private static final String SOURCE = "standard-data";

    private final Size size;
    private final Period[] months;
    private final Catalogue catalogue;

    public StandardData(Size size) {
        this.size = size;
        YearMonth first = YearMonth.of(LAST_YEAR, 12).minusMonths(size.months() - 1L);
        this.months = IntStream.range(0, size.months())
                .mapToObj(first::plusMonths)
                .map(month -> new Period.Month(month.getYear(), month.getMonthValue()))
                .toArray(Period[]::new);
        this.catalogue = catalogue(size);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** What is known as of the newest release, by indicator, territory and month. */
    public List<Observation> observations() {
        return observations(RELEASES);
    }

    /** What was known as of a release: a revised figure differs from the release that revised it onwards. */
    public List<Observation> observations(int release) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Observation> all = new ArrayList<>(size.indicators() * size.territories() * size.months());
        for (Indicator indicator : catalogue.indicators()) {
            for (Territory territory : catalogue.territories()) {
                long cents = 10_000 + random.nextInt(90_000);
                for (Period month : months) {
                    cents = Math.max(100, cents + random.nextInt(-1_000, 1_060));
                    boolean gap = random.nextInt(GAP_ONE_IN) == 0;
                    boolean revised = random.nextInt(REVISED_ONE_IN) == 0;
                    int since = random.nextInt(2, RELEASES + 1);
                    if (!gap) {
                        long said = revised && release >= since ? cents + 7 : cents;
                        all.add(new Observation(
                                indicator.code(),
                                territory.code(),
                                month,
                                BigDecimal.valueOf(said, 2),
                                ObservationStatus.A,
                                SOURCE));
                    }
                }
            }
        }
        return all;
    }

    /** One target for every other indicator and every territory, three years ahead. */
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        int number = 0;
        for (Indicator indicator : catalogue.indicators()) {
            if (number++ % 2 == 0) {
                for (Territory territory : catalogue.territories()) {
                    targets.add(new Target(
                            indicator.code(),
                            territory.code(),
                            Target.Kind.TARGET,
                            Target.Goal.REACH,
                            BigDecimal.valueOf(800),
                            null,
                            new Period.Month(LAST_YEAR + 3, 12),
                            months[months.length / 2],
                            null,
                            Trajectory.LINEAR,
                            new TreeMap<>(),
                            Target.USUAL_NEAR,
                            Target.USUAL_FAR,
                            null,
                            SOURCE));
                }
            }
        }
        return targets;
    }

    /** A snapshot of these observations; what it costs is the cost of loading, without reading a database. */
    public Snapshot snapshot(List<Observation> observations) {
        return new Snapshot(
                new Release(RELEASES, text("Release"), Instant.parse("2026-02-01T00:00:00Z"), text("")),
                catalogue,
                observations,
                targets(),
                List.of(),
                List.of(new Source(
                        SOURCE, text("Standard data"), "en", "", Source.Provenance.COMPUTED, "")));
    }

    private static Catalogue catalogue(Size size) {
        Unit unit = new Unit("units", "count", BigDecimal.ONE, text("units"));
        List<Direction> directions = IntStream.range(0, DIRECTIONS)
                .mapToObj(i -> new Direction("direction-" + i, i + 1, text("Direction " + i), text(""), code(i)))
                .toList();
        List<Territory> territories = IntStream.range(0, size.territories())
                .mapToObj(i -> new Territory(
                        new TerritoryCode(i == 0 ? "KZ-75" : "T-" + i), null, Territory.Level.CITY, text("Territory " + i)))
                .toList();
        List<Indicator> indicators = IntStream.range(0, size.indicators())
                .mapToObj(i -> indicator(i, unit))
                .toList();
        return new Catalogue(directions, List.of(unit), territories, indicators);
    }

    private static Indicator indicator(int i, Unit unit) {
        return new Indicator(
                code(i),
                "direction-" + i % DIRECTIONS,
                text("Indicator " + i),
                unit,
                1,
                List.of(Frequency.M),
                ObservedAt.PERIOD,
                45,
                i % 5 == 4 ? Polarity.DOWN : Polarity.UP,
                null,
                null,
                null,
                text("Standard data."),
                text(""),
                "");
    }

    private static IndicatorCode code(int i) {
        return new IndicatorCode("indicator-" + i);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }
}
