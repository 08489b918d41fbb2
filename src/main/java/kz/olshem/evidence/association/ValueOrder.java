package kz.olshem.evidence.association;

import java.util.Arrays;

/**
 * Cells from the smallest value to the largest. Values that differ by less than a billionth share a place: they would
 * differ by nothing if means could be taken out without rounding.
 */
final class ValueOrder {

    private static final double STEPS = 1e9;
    private static final int CELL_BITS = 20;
    private static final int CELL_MASK = (1 << CELL_BITS) - 1;

    /** The value in steps above the number of its cell: sorted at once, without an object for each. */
    private final long[] keys;

    /** The values of logarithms: their sizes stay far below the bits that are left for them. */
    ValueOrder(double[] values) {
        if (values.length > CELL_MASK) {
            throw new IllegalArgumentException("too many cells: " + values.length);
        }
        keys = new long[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            keys[cell] = Math.round(values[cell] * STEPS) << CELL_BITS | cell;
        }
        Arrays.sort(keys);
    }

    int size() {
        return keys.length;
    }

    /** The cell at a place from 0. */
    int cell(int place) {
        return (int) keys[place] & CELL_MASK;
    }

    /** Whether the value at a place equals that of the place before. */
    boolean ties(int place) {
        return place > 0 && keys[place] >> CELL_BITS == keys[place - 1] >> CELL_BITS;
    }

    /**
     * Twice the rank of each cell less twice the mean rank: whole numbers, so that sums over them are exact. Equal values
     * share the average of their ranks.
     */
    int[] centredRanks() {
        int[] ranks = new int[keys.length];
        int start = 0;
        while (start < keys.length) {
            int end = start + 1;
            while (end < keys.length && ties(end)) {
                end++;
            }
            for (int place = start; place < end; place++) {
                ranks[cell(place)] = start + end - keys.length;
            }
            start = end;
        }
        return ranks;
    }
}
