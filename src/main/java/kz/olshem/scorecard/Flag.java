package kz.olshem.scorecard;

/** What a reader must know of a figure besides its status; shown apart from it and without colour. */
public enum Flag {
    PROVISIONAL,
    ESTIMATE,
    CURRENT_PRICES,
    SERIES_BREAK,
    /** A newer figure should have been published by now. */
    STALE
}
