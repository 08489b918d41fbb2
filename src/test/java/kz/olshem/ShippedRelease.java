package kz.olshem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.kernel.Period;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;
import kz.olshem.series.publication.Publication;

/** Shipped releases without a database, read on the day on which the first two were published. */
public final class ShippedRelease {

    private static final ShippedData DATA = ShippedData.read();

    /** The second: what was said in a release stays, whatever is published after it, and so do the numbers in tests. */
    public static final Snapshot SNAPSHOT = asOf(2);

    public static final Snapshot NEWEST = asOf(DATA.publications().size());

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private ShippedRelease() {}

    public static Scorecard scorecard(String territory) {
        return ScorecardEngine.scorecard(SNAPSHOT, new TerritoryCode(territory), TODAY);
    }

    public static Score score(String indicator, String territory) {
        return scorecard(territory).score(new IndicatorCode(indicator));
    }

    /** The catalogue of the release with other figures, targets and events, as a scorecard of Almaty. */
    public static Scorecard almatyWith(
            Collection<Observation> observations, Collection<Target> targets, Collection<SeriesEvent> events) {
        Snapshot snapshot = new Snapshot(
                SNAPSHOT.release(), SNAPSHOT.catalogue(), observations, targets, events, SNAPSHOT.sources());
        return ScorecardEngine.scorecard(snapshot, new TerritoryCode("KZ-75"), TODAY);
    }

    /** A published figure of a year. */
    public static Observation observation(String indicator, String territory, int year, String value) {
        return new Observation(
                new IndicatorCode(indicator),
                new TerritoryCode(territory),
                new Period.Year(year),
                new BigDecimal(value),
                ObservationStatus.A,
                null);
    }

    /** A release with all that the ones before it said and it does not name. */
    public static Snapshot asOf(int number) {
        Map<List<Object>, Observation> observations = new LinkedHashMap<>();
        Map<List<Object>, Target> targets = new LinkedHashMap<>();
        Map<List<Object>, SeriesEvent> events = new LinkedHashMap<>();
        for (Publication it : DATA.publications().subList(0, number)) {
            it.observations()
                    .forEach(one -> observations.put(List.of(one.indicator(), one.territory(), one.period()), one));
            it.targets()
                    .forEach(one -> targets.put(
                            List.of(one.indicator(), one.territory(), one.kind(), String.valueOf(one.period())), one));
            it.events()
                    .forEach(one ->
                            events.put(List.of(one.indicator(), one.territory(), one.period(), one.kind()), one));
        }
        Publication release = DATA.publications().get(number - 1);
        return new Snapshot(
                new Release(number, release.title(), release.publishedAt(), release.note()),
                DATA.catalogue(),
                observations.values(),
                targets.values(),
                events.values(),
                release.sources());
    }
}
