package kz.olshem.evidence.association;

/**
 * The generator SplitMix64 (Steele, Lea, Flood 2014), written out: a seed gives the same numbers on every machine and
 * in every version of Java. {@link java.util.SplittableRandom} has the same, but promises it only of itself and not of how
 * it comes to a number below a bound.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** A number from 0 to below the bound; with the few that are asked for here, none is likelier than another by 10⁻¹⁷. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }
}
