package kz.olshem.scorecard;

import java.time.LocalDate;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Publication;

/** The shipped collection as tests of other rooms read it. */
public final class Shipped {

    private static final Snapshot SNAPSHOT = snapshot();

    private Shipped() {}

    private static Snapshot snapshot() {
        ShippedData data = ShippedData.read();
        Publication newest = data.publications().getLast();
        return new Snapshot(
                new Release(2, newest.title(), newest.publishedAt(), newest.note()),
                data.catalogue(),
                newest.observations(),
                newest.targets(),
                newest.events(),
                newest.sources());
    }

    public static Scorecard scorecard(String territory) {
        return ScorecardEngine.scorecard(SNAPSHOT, new TerritoryCode(territory), LocalDate.of(2026, 11, 23));
    }
}
