package kz.olshem.export.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts captions below one another without overlap, each as near to its wish as all of them allow, in the order given.
 * The least total cost over a fine grid of heights, by dynamic programming: as quick as a greedy rule, and it never
 * pushes one caption far away to leave another where it was.
 */
final class Stacking {

    private Stacking() {}

    /**
     * The top of each caption; empty where they are together higher than the room.
     *
     * @param heights of the captions, from top to bottom
     * @param cost    of a caption, by its number, standing at a top
     */
    static Optional<double[]> place(
            List<Double> heights, double top, double bottom, double step, ToDoubleBiFunction<Integer, Double> cost) {
        int rows = (int) Math.floor((bottom - top) / step) + 1;
        int count = heights.size();
        if (rows < 1 || count == 0) {
            return count == 0 ? Optional.of(new double[0]) : Optional.empty();
        }
        double[] best = new double[rows];
        int[][] chosen = new int[count][rows];
        for (int i = 0; i < count; i++) {
            int above = i == 0 ? 0 : (int) Math.ceil(heights.get(i - 1) / step);
            double[] next = new double[rows];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            double cheapest = i == 0 ? 0 : Double.POSITIVE_INFINITY;
            int cheapestRow = 0;
            for (int row = above; row < rows; row++) {
                if (i > 0 && best[row - above] < cheapest) {
                    cheapest = best[row - above];
                    cheapestRow = row - above;
                }
                double at = top + row * step;
                chosen[i][row] = cheapestRow;
                if (at + heights.get(i) <= bottom && cheapest < Double.POSITIVE_INFINITY) {
                    next[row] = cheapest + cost.applyAsDouble(i, at);
                }
            }
            best = next;
        }
        int row = least(best);
        if (best[row] == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        double[] tops = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            tops[i] = top + row * step;
            row = chosen[i][row];
        }
        return Optional.of(tops);
    }

    private static int least(double[] costs) {
        int least = 0;
        for (int i = 1; i < costs.length; i++) {
            if (costs[i] < costs[least]) {
                least = i;
            }
        }
        return least;
    }
}
