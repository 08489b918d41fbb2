package kz.olshem.evidence.association;

import java.util.List;

/**
 * Takes out of the cells of a panel what is common to a region in all years and to a year in all regions. Of one region
 * only its own mean is taken out: its years would be nothing but their means.
 *
 * <p>Where every region has every year, one round does. Where not, the means of regions and years are taken out in turn
 * (alternating projections) until a whole round moves no mean by more than 10⁻¹², or after {@value #MOST_ROUNDS} rounds;
 * panels of regions with gaps and breaks need ten to thirty.
 */
final class TwoWayMeans {

    static final int MOST_ROUNDS = 1_000;
    private static final double STILL = 1e-12;

    private final int[] regionOf;
    private final int[] yearOf;
    private final int regions;
    private final int years;
    private final int[] cellsOfRegion;
    private final int[] cellsOfYear;

    TwoWayMeans(List<Changes.Cell> cells) {
        int first = cells.stream().mapToInt(Changes.Cell::year).min().orElse(0);
        regionOf = cells.stream().mapToInt(Changes.Cell::region).toArray();
        yearOf = cells.stream().mapToInt(cell -> cell.year() - first).toArray();
        regions = cells.stream().mapToInt(cell -> cell.region() + 1).max().orElse(0);
        years = cells.stream().mapToInt(cell -> cell.year() - first + 1).max().orElse(0);
        cellsOfRegion = count(regionOf, regions);
        cellsOfYear = count(yearOf, years);
    }

    private static int[] count(int[] groupOf, int groups) {
        int[] counts = new int[groups];
        for (int group : groupOf) {
            counts[group]++;
        }
        return counts;
    }

    /** Replaces the values of the cells, in their order, by what is left of them. */
    void takeOut(double[] values) {
        if (regions == 1) {
            takeOut(values, regionOf, cellsOfRegion);
            return;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = takeOut(values, regionOf, cellsOfRegion);
            moved = Math.max(moved, takeOut(values, yearOf, cellsOfYear));
            if (moved <= STILL) {
                return;
            }
        }
    }

    /** The largest mean that was taken out. */
    private static double takeOut(double[] values, int[] groupOf, int[] cells) {
        double[] means = new double[cells.length];
        for (int i = 0; i < values.length; i++) {
            means[groupOf[i]] += values[i];
        }
        double largest = 0;
        for (int group = 0; group < means.length; group++) {
            if (cells[group] > 0) {
                means[group] /= cells[group];
                largest = Math.max(largest, Math.abs(means[group]));
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= means[groupOf[i]];
        }
        return largest;
    }
}
