package kz.olshem.scorecard.status;

/** What counts as reaching a target. */
public enum Rule {
    /** Higher is better. */
    UP(1),
    /** Lower is better. */
    DOWN(-1),
    /** A value that lies behind its baseline: not to be fallen below (or risen above). */
    FLOOR_UP(1),
    FLOOR_DOWN(-1),
    /** Stay at the value. */
    HOLD(0),
    /** Stay within two bounds. */
    RANGE(0);

    private final int sign;

    Rule(int sign) {
        this.sign = sign;
    }

    /** {@code d} of the methodology; 0 where both sides count. */
    int sign() {
        return sign;
    }

    public boolean isFloor() {
        return this == FLOOR_UP || this == FLOOR_DOWN;
    }

    /** Whether there is a journey from the baseline to the target, so that progress along it can be said. */
    public boolean hasJourney() {
        return this == UP || this == DOWN;
    }
}
