package kz.olshem.evidence.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of one lag: against a change of the cause stands the change of the effect in the same region so many years
 * later, and before it where the lag is below zero.
 */
final class LaggedPairs {

    private record Place(int region, int year) {}

    private static final int NOBODY = Integer.MIN_VALUE;

    private final int lag;
    private final int size;
    /** For each cell of the cause the centred rank of its effect among those of this lag. */
    private final int[] partner;

    private final long spread;

    /**
     * @param effects what is left of each cell of the effect
     */
    LaggedPairs(int lag, List<Changes.Cell> cause, List<Changes.Cell> effect, double[] effects) {
        Map<Place, Integer> places = new HashMap<>();
        for (int i = 0; i < effect.size(); i++) {
            places.put(new Place(effect.get(i).region(), effect.get(i).year()), i);
        }
        List<Integer> paired = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < cause.size(); i++) {
            Integer at =
                    places.get(new Place(cause.get(i).region(), cause.get(i).year() + lag));
            if (at != null) {
                paired.add(i);
                values.add(effects[at]);
            }
        }
        this.lag = lag;
        this.size = paired.size();
        int[] ranks =
                new ValueOrder(values.stream().mapToDouble(Double::doubleValue).toArray()).centredRanks();
        this.partner = new int[cause.size()];
        Arrays.fill(partner, NOBODY);
        for (int i = 0; i < size; i++) {
            partner[paired.get(i)] = ranks[i];
        }
        this.spread = Arrays.stream(ranks).mapToLong(rank -> (long) rank * rank).sum();
    }

    int lag() {
        return lag;
    }

    int size() {
        return size;
    }

    /**
     * Spearman's ρ, with the average of their ranks for equal values; 0 where either side does not move. Numerator and sums
     * of squares are whole numbers, so that one order gives one result to the last digit.
     *
     * @param cause the cells of the cause by what is left of them
     */
    double rho(ValueOrder cause) {
        long product = 0;
        long causeSpread = 0;
        int below = 0;
        int place = 0;
        while (place < cause.size()) {
            int equal = 0;
            long partners = 0;
            do {
                int rank = partner[cause.cell(place)];
                if (rank != NOBODY) {
                    equal++;
                    partners += rank;
                }
                place++;
            } while (place < cause.size() && cause.ties(place));
            long rank = 2L * below + equal - size;
            product += rank * partners;
            causeSpread += rank * rank * equal;
            below += equal;
        }
        return causeSpread == 0 || spread == 0 ? 0 : product / Math.sqrt((double) causeSpread * spread);
    }
}
