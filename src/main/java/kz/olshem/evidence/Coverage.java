package kz.olshem.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import kz.olshem.evidence.association.RegionPanel;

/**
 * What both ends of a test have in common.
 *
 * @param threshold what they need
 * @param years     of which any region has both, ascending
 * @param regions   that have both of any year
 * @param held      region-years that count towards {@link Threshold#needed()}: of so many regions as are needed, those that
 *     have most, and of each no more years than are needed
 */
public record Coverage(Threshold threshold, List<Integer> years, int regions, int held) {

    public Coverage {
        years = List.copyOf(years);
    }

    static Coverage of(RegionPanel cause, RegionPanel effect, Threshold threshold) {
        NavigableSet<Integer> all = new TreeSet<>();
        List<Integer> counts = cause.regions().stream()
                .map(region -> {
                    NavigableSet<Integer> both = new TreeSet<>(cause.years(region));
                    both.retainAll(effect.years(region));
                    all.addAll(both);
                    return both.size();
                })
                .filter(count -> count > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        int held = counts.stream()
                .limit(threshold.regions())
                .mapToInt(count -> Math.min(count, threshold.years()))
                .sum();
        return new Coverage(threshold, List.copyOf(all), counts.size(), held);
    }

    public boolean isEnough() {
        return held == threshold.needed();
    }
}
