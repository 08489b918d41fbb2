package kz.olshem.evidence.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.olshem.catalogue.TerritoryCode;

/** Year-on-year log differences of a panel, by region and year. Immutable. */
record Changes(NavigableMap<TerritoryCode, NavigableMap<Integer, Double>> byRegion) {

    /** With its place: regions count from 0 in the order of their codes. */
    record Cell(int region, int year, double change) {}

    static Changes of(RegionPanel panel) {
        NavigableMap<TerritoryCode, NavigableMap<Integer, Double>> found = new TreeMap<>();
        panel.regions().forEach(region -> found.put(region, panel.logDifferences(region)));
        return new Changes(found);
    }

    /**
     * Those of the given regions from which means leave something over: a region with one change, and where there are more
     * regions than one a year with one region, are nothing but their own mean. What is left out may leave others alone, so
     * it is asked again until nothing is.
     *
     * @param alone whether one territory is compared with itself only
     */
    Changes comparable(Set<TerritoryCode> regions, boolean alone) {
        NavigableMap<TerritoryCode, NavigableMap<Integer, Double>> left = new TreeMap<>();
        byRegion.forEach((region, changes) -> {
            if (regions.contains(region)) {
                left.put(region, new TreeMap<>(changes));
            }
        });
        boolean changed = true;
        while (changed) {
            Map<Integer, Long> regionsOfYear = left.values().stream()
                    .flatMap(changes -> changes.keySet().stream())
                    .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
            changed = false;
            for (NavigableMap<Integer, Double> changes : left.values()) {
                changed |= changes.keySet().removeIf(year -> !alone && regionsOfYear.getOrDefault(year, 0L) < 2);
            }
            changed |= left.values().removeIf(changes -> changes.size() < 2);
        }
        return new Changes(left);
    }

    Set<TerritoryCode> regions() {
        return new TreeSet<>(byRegion.keySet());
    }

    /** By region, then by year. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int region = 0;
        for (NavigableMap<Integer, Double> changes : byRegion.values()) {
            for (Map.Entry<Integer, Double> change : changes.entrySet()) {
                cells.add(new Cell(region, change.getKey(), change.getValue()));
            }
            region++;
        }
        return cells;
    }
}
