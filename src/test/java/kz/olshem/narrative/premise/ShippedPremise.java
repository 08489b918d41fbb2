package kz.olshem.narrative.premise;

import java.time.LocalDate;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.Premises;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Snapshot;

/** The premise of shipped releases as tests of other rooms read it. */
public final class ShippedPremise {

    private ShippedPremise() {}

    /** As of the newest release, with figures of Almaty. */
    public static PremiseReport report(Language language) {
        return report(ShippedRelease.NEWEST, language);
    }

    static PremiseReport report(Snapshot snapshot, Language language) {
        return PremiseReport.of(
                Premises.examined(snapshot),
                ScorecardEngine.scorecard(snapshot, new TerritoryCode("KZ-75"), LocalDate.of(2026, 11, 24)),
                language);
    }
}
