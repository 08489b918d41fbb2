package kz.olshem.catalogue;

/** Which way is better. An INFO indicator is neutral: it never gets a status. */
public enum Polarity {
    UP(1),
    DOWN(-1),
    INFO(0);

    private final int sign;

    Polarity(int sign) {
        this.sign = sign;
    }

    /** +1 where higher is better, −1 where lower is, 0 where neither: {@code d} of the methodology. */
    public int sign() {
        return sign;
    }
}
