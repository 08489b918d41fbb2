package kz.olshem.evidence.association;

import java.util.List;

/**
 * What chance looks like: the changes of the cause are shifted round within each region, so that each keeps its own ups and
 * downs but loses their years. What falls off at the end comes back at the start; gaps stay where they are.
 *
 * <p>Each region is shifted by a number of its own, from none to one less than it has changes: one number for all would
 * leave a panel of eleven changes ten shifts. That no region is shifted at all is drawn again.
 *
 * <p>One territory has no more shifts than it has changes. They are taken in turn, since draws would only add noise, and
 * its own years are one of them: with so few, leaving them out would call 2 of 26 rare, which is more than 5 in 100.
 */
final class CircularShifts {

    private final SplitMix draws;
    /** Where each region's cells start, and at last where they end. */
    private final int[] starts;

    private final int[] shifts;
    private int turn;

    /**
     * @param cells by region, at least two of each
     */
    CircularShifts(List<Changes.Cell> cells, long seed) {
        draws = new SplitMix(seed);
        int regions = cells.getLast().region() + 1;
        shifts = new int[regions];
        starts = new int[regions + 1];
        for (Changes.Cell cell : cells) {
            starts[cell.region() + 1]++;
        }
        for (int region = 0; region < regions; region++) {
            starts[region + 1] += starts[region];
        }
    }

    /** The values of all cells after the next shift. */
    double[] shifted(double[] values) {
        choose();
        double[] shifted = new double[values.length];
        for (int region = 0; region < shifts.length; region++) {
            int start = starts[region];
            int size = size(region);
            for (int i = 0; i < size; i++) {
                shifted[start + (i + shifts[region]) % size] = values[start + i];
            }
        }
        return shifted;
    }

    private void choose() {
        if (shifts.length == 1) {
            shifts[0] = turn++ % size(0);
            return;
        }
        boolean moved = false;
        while (!moved) {
            for (int region = 0; region < shifts.length; region++) {
                shifts[region] = draws.below(size(region));
                moved |= shifts[region] > 0;
            }
        }
    }

    private int size(int region) {
        return starts[region + 1] - starts[region];
    }
}
