package kz.olshem.scorecard;

import java.time.LocalDate;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.TerritoryCode;

/** The shipped collection as tests of other rooms read it. */
public final class Shipped {

    private Shipped() {}

    public static Scorecard scorecard(String territory) {
        return ScorecardEngine.scorecard(
                ShippedRelease.SNAPSHOT, new TerritoryCode(territory), LocalDate.of(2026, 11, 23));
    }
}
