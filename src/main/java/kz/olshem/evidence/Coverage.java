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
 * @param counted   years that count towards {@link Threshold#needed()}, a number a region: of so many regions as are needed,
 *     those that have most, and of each no more years than are needed; the largest first
 */
public record Coverage(Threshold threshold, List<Integer> years, int regions, List<Integer> counted) {

    public Coverage {
        years = List.copyOf(years);
        counted = List.copyOf(counted);
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
        List<Integer> counted = counts.stream()
                .limit(threshold.regions())
                .map(count -> Math.min(count, threshold.years()))
                .toList();
        return new Coverage(threshold, List.copyOf(all), counts.size(), counted);
    }

    /** Region-years that count towards {@link Threshold#needed()}. */
    public int held() {
        return counted.stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEnough() {
        return held() == threshold.needed();
    }
}
