package kz.olshem.scorecard.status;

/** Why an indicator cannot be assessed; always shown with that status. */
public enum Reason {
    NO_DATA,
    NO_TARGET,
    NO_TARGET_DATE,
    /** The target's date is not after its baseline. */
    BAD_PERIODS,
    NO_BASELINE,
    /** The baseline is the only value so far. */
    ONE_POINT,
    BREAK_IN_SERIES
}
