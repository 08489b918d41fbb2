package kz.olshem.evidence;

import kz.olshem.evidence.association.Association;

/** What the figures of a release say of a link: methodology, section 7. */
public enum Verdict {
    /** Too little is published; nothing was computed. */
    NOT_TESTABLE,
    /** Chance does as well more than {@value #RARE} times in 1,000, or time reversed shows as much. */
    NO_ASSOCIATION,
    /** A rare association of the sign that the premise expects, which is not there with time reversed. */
    CONSISTENT,
    /** A rare association of the other sign. */
    CONTRADICTS;

    /** As often, at most, chance may do as well. */
    public static final int RARE = 50;

    /** The verdict on an association where the premise expects one to rise with the other. */
    static Verdict of(Association found) {
        if (found.chance() > RARE) {
            return NO_ASSOCIATION;
        }
        if (found.rho() < 0) {
            return CONTRADICTS;
        }
        return found.reversedChance() > RARE ? CONSISTENT : NO_ASSOCIATION;
    }
}
