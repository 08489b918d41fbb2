package kz.olshem.scorecard;

/** Where an indicator stands against its target; in the order in which they are shown. Methodology, section 2. */
public enum Status {
    MET,
    MET_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    MISSED,
    NOT_ASSESSABLE
}
