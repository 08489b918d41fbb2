package kz.olshem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
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

/** The newest shipped release without a database, read on the day that it was published. */
public final class ShippedRelease {

    public static final Snapshot SNAPSHOT = newest();

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

    private static Snapshot newest() {
        ShippedData data = ShippedData.read();
        Publication newest = data.publications().getLast();
        return new Snapshot(
                new Release(data.publications().size(), newest.title(), newest.publishedAt(), newest.note()),
                data.catalogue(),
                newest.observations(),
                newest.targets(),
                newest.events(),
                newest.sources());
    }
}
