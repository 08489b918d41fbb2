package kz.olshem.scorecard;

import java.util.EnumSet;
import java.util.Set;
import kz.olshem.catalogue.Unit;
import kz.olshem.series.Observation;

/** What a reader must know of a figure besides its status; shown apart from it and without colour. */
public enum Flag {
    PROVISIONAL,
    ESTIMATE,
    CURRENT_PRICES,
    SERIES_BREAK,
    /** A newer figure should have been published by now. */
    STALE;

    /** What a figure says of itself, on whatever day it is read. */
    public static Set<Flag> of(Observation figure, Unit unit) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        switch (figure.status()) {
            case P, V, G, U -> flags.add(PROVISIONAL);
            case E, I, F -> flags.add(ESTIMATE);
            case B, D -> flags.add(SERIES_BREAK);
            case A, K, N, S -> {
                // as published
            }
        }
        if (unit.isMoney()) {
            flags.add(CURRENT_PRICES);
        }
        return flags;
    }
}
