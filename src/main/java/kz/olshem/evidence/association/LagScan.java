package kz.olshem.evidence.association;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.olshem.catalogue.TerritoryCode;

/**
 * Looks for an association of two panels at lags of 0 to 8 years: methodology, section 7. Changes are compared after means of
 * regions and years are taken out ({@link TwoWayMeans}). Chance is {@value #SHIFTS} shifts of the cause ({@link
 * CircularShifts}); a shifted cause has its means taken out once more, so that it is held against the effect on the same
 * terms as the cause itself. Each shift is asked for its own strongest lag, which corrects for having tried several.
 *
 * <p>The placebo is the same with time reversed: lags of 0 to −8, of the same shifts. With the years the sign of every
 * change turns, of both sides, so that only the pairs differ. Lag 0 is in both, for the same year says nothing of direction.
 *
 * <p>One input gives one result, whatever order its values come in.
 */
public final class LagScan {

    public static final int SHIFTS = 1_000;
    public static final int LONGEST_LAG = 8;
    /** A lag with fewer is not tried: below it ρ is large by chance too easily to be worth a look. */
    public static final int FEWEST_PAIRS = 15;

    private static final long SEED = 20_261_124;

    private final double[] cause;
    private final TwoWayMeans means;
    private final CircularShifts shifts;
    private final List<LaggedPairs> onward;
    private final List<LaggedPairs> reversed;

    private LagScan(List<Changes.Cell> cause, List<Changes.Cell> effect) {
        this.means = new TwoWayMeans(cause);
        this.cause = changes(cause);
        means.takeOut(this.cause);
        double[] effects = changes(effect);
        new TwoWayMeans(effect).takeOut(effects);
        this.shifts = new CircularShifts(cause, SEED);
        this.onward = pairs(1, cause, effect, effects);
        this.reversed = pairs(-1, cause, effect, effects);
    }

    private static double[] changes(List<Changes.Cell> cells) {
        return cells.stream().mapToDouble(Changes.Cell::change).toArray();
    }

    private static List<LaggedPairs> pairs(
            int direction, List<Changes.Cell> cause, List<Changes.Cell> effect, double[] effects) {
        return IntStream.rangeClosed(0, LONGEST_LAG)
                .mapToObj(lag -> new LaggedPairs(direction * lag, cause, effect, effects))
                .filter(pairs -> pairs.size() >= FEWEST_PAIRS)
                .toList();
    }

    /** The strongest lag; empty where no lag has {@value #FEWEST_PAIRS} pairs. */
    public static Optional<Association> of(RegionPanel cause, RegionPanel effect) {
        Changes causes = Changes.of(cause);
        Changes effects = Changes.of(effect);
        Set<TerritoryCode> both = common(causes, effects);
        boolean alone = both.size() == 1;
        do {
            both = common(causes, effects);
            causes = causes.comparable(both, alone);
            effects = effects.comparable(both, alone);
        } while (!causes.regions().equals(both) || !effects.regions().equals(both));
        if (both.isEmpty()) {
            return Optional.empty();
        }
        LagScan scan = new LagScan(causes.cells(), effects.cells());
        return scan.onward.isEmpty() ? Optional.empty() : Optional.of(scan.strongest());
    }

    private static Set<TerritoryCode> common(Changes causes, Changes effects) {
        Set<TerritoryCode> both = new TreeSet<>(causes.regions());
        both.retainAll(effects.regions());
        return both;
    }

    private Association strongest() {
        ValueOrder observed = new ValueOrder(cause);
        LaggedPairs best = onward.getFirst();
        for (LaggedPairs pairs : onward) {
            if (Math.abs(pairs.rho(observed)) > Math.abs(best.rho(observed))) {
                best = pairs;
            }
        }
        double strength = strength(onward, observed);
        double reversedStrength = strength(reversed, observed);
        int chance = 0;
        int reversedChance = 0;
        for (int i = 0; i < SHIFTS; i++) {
            double[] shifted = shifts.shifted(cause);
            means.takeOut(shifted);
            ValueOrder order = new ValueOrder(shifted);
            chance += strength(onward, order) >= strength ? 1 : 0;
            reversedChance += strength(reversed, order) >= reversedStrength ? 1 : 0;
        }
        return new Association(best.lag(), onward.size(), best.rho(observed), best.size(), chance, reversedChance);
    }

    private static double strength(List<LaggedPairs> lags, ValueOrder order) {
        double largest = 0;
        for (LaggedPairs pairs : lags) {
            largest = Math.max(largest, Math.abs(pairs.rho(order)));
        }
        return largest;
    }
}
