package kz.olshem.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Small inputs for tests: indicators are called by letters, territories are the country and the city. */
public final class Samples {

    public static final LocalizedText TEXT = new LocalizedText("мәтін", "текст", "text");
    public static final TerritoryCode CITY = new TerritoryCode("KZ-75");
    private static final TerritoryCode COUNTRY = new TerritoryCode("KZ");
    public static final Source SOURCE = new Source("s1", TEXT, "ru", "", Source.Provenance.TABLE, "2026-03");

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T05:00:00Z");

    private Samples() {}

    /**
     * @param indicators {@code "a"} for an observed one, {@code "b = growth(a)"} for a derived one
     */
    public static Catalogue catalogue(String... indicators) {
        Unit unit = new Unit("items", "items", BigDecimal.ONE, TEXT);
        List<Indicator> all = new ArrayList<>();
        for (String indicator : indicators) {
            int equals = indicator.indexOf(" = ");
            String code = equals < 0 ? indicator : indicator.substring(0, equals);
            all.add(new Indicator(
                    new IndicatorCode(code),
                    "direction",
                    TEXT,
                    unit,
                    1,
                    List.of(Frequency.values()),
                    ObservedAt.PERIOD,
                    300,
                    Polarity.UP,
                    null,
                    null,
                    equals < 0 ? null : Derivation.parse(indicator.substring(equals + 3)),
                    TEXT,
                    TEXT,
                    ""));
        }
        return new Catalogue(
                List.of(new Direction("direction", 1, TEXT, TEXT, all.getFirst().code())),
                List.of(unit),
                List.of(
                        new Territory(COUNTRY, null, Territory.Level.COUNTRY, TEXT),
                        new Territory(CITY, COUNTRY, Territory.Level.CITY, TEXT)),
                all);
    }

    /** The same indicator in another unit. */
    public static Indicator in(Unit unit, Indicator it) {
        return new Indicator(
                it.code(),
                it.direction(),
                it.name(),
                unit,
                it.decimals(),
                it.frequencies(),
                it.observedAt(),
                it.usualLagDays(),
                it.polarity(),
                it.headline(),
                it.stage(),
                it.derivation(),
                it.definition(),
                it.publisher(),
                it.methodology());
    }

    /** A figure of the city. */
    public static Observation observation(String indicator, String period, String value) {
        return observation(indicator, CITY.value(), period, value);
    }

    public static Observation observation(String indicator, String territory, String period, String value) {
        return new Observation(
                new IndicatorCode(indicator),
                new TerritoryCode(territory),
                period(period),
                new BigDecimal(value),
                ObservationStatus.A,
                SOURCE.code());
    }

    public static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    public static Target target(String indicator, @Nullable String period, String value) {
        return new Target(
                new IndicatorCode(indicator),
                CITY,
                Target.Kind.TARGET,
                Target.Goal.REACH,
                new BigDecimal(value),
                null,
                period == null ? null : period(period),
                null,
                null,
                Trajectory.LINEAR,
                new TreeMap<>(),
                Target.USUAL_NEAR,
                Target.USUAL_FAR,
                null,
                SOURCE.code());
    }

    public static Publication publication(
            List<Observation> observations, List<Target> targets, List<SeriesEvent> events) {
        return new Publication(
                TEXT,
                TEXT,
                PUBLISHED,
                catalogue("a", "b", "g = growth(a)"),
                List.of(SOURCE),
                observations,
                List.of(),
                targets,
                events);
    }

    /** A release that takes figures back. */
    public static Publication withdrawal(Withdrawal... withdrawals) {
        return new Publication(
                TEXT, TEXT, PUBLISHED, null, List.of(), List.of(), List.of(withdrawals), List.of(), List.of());
    }

    /** A release that says other things of what is measured and of where figures come from. */
    public static Publication renamed(@Nullable Catalogue catalogue, Source... sources) {
        return new Publication(
                TEXT, TEXT, PUBLISHED, catalogue, List.of(sources), List.of(), List.of(), List.of(), List.of());
    }

    public static Publication publication(Observation... observations) {
        return publication(List.of(observations), List.of(), List.of());
    }

    public static Snapshot snapshot(Catalogue catalogue, Collection<Observation> observations, List<Target> targets) {
        return snapshot(catalogue, observations, targets, List.of());
    }

    public static Snapshot snapshot(
            Catalogue catalogue, Collection<Observation> observations, List<Target> targets, List<SeriesEvent> events) {
        Release release = new Release(1, TEXT, Instant.EPOCH, TEXT);
        return new Snapshot(release, catalogue, observations, targets, events, List.of(SOURCE));
    }
}
