package kz.olshem.evidence.association;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import kz.olshem.catalogue.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * The yearly values of one measure in regions, by region and year whatever order they came in; what is not there is a gap.
 * A value that is not above zero has no logarithm and is a gap. Immutable.
 */
public final class RegionPanel {

    /** What a value says. */
    public enum Kind {
        /** A size, whose change is against the year before. */
        LEVEL,
        /** An index with the year before as 100: already a change. */
        PREVIOUS_YEAR
    }

    /**
     * One value.
     *
     * @param opensSeries whether it is not comparable with those of the years before
     */
    public record Value(TerritoryCode region, int year, double value, boolean opensSeries) {}

    private static final double SAME_AS_BEFORE = 100;

    private final Kind kind;
    private final NavigableMap<TerritoryCode, NavigableMap<Integer, Value>> values = new TreeMap<>();

    /**
     * @throws IllegalArgumentException for two values of one region and year
     */
    public RegionPanel(Kind kind, Collection<Value> values) {
        this.kind = kind;
        for (Value value : values) {
            if (value.value() > 0 && Double.isFinite(value.value())) {
                Value other = this.values
                        .computeIfAbsent(value.region(), region -> new TreeMap<>())
                        .put(value.year(), value);
                if (other != null) {
                    throw new IllegalArgumentException("twice in a panel: " + value.region() + " " + value.year());
                }
            }
        }
    }

    /** Regions that have a value, by code. */
    public NavigableSet<TerritoryCode> regions() {
        return Collections.unmodifiableNavigableSet(values.navigableKeySet());
    }

    /** The years of which a region has a value; none where it is unknown. */
    public NavigableSet<Integer> years(TerritoryCode region) {
        return Collections.unmodifiableNavigableSet(of(region).navigableKeySet());
    }

    /**
     * The natural logarithm of each value over that of the year before, by year. There is none over a gap, and none into a
     * value that opens a series. {@link StrictMath}, because {@link Math#log} may differ in its last digit between machines.
     */
    NavigableMap<Integer, Double> logDifferences(TerritoryCode region) {
        NavigableMap<Integer, Double> differences = new TreeMap<>();
        for (Value value : of(region).values()) {
            Double before = before(value);
            if (before != null && !value.opensSeries()) {
                differences.put(value.year(), StrictMath.log(value.value()) - StrictMath.log(before));
            }
        }
        return differences;
    }

    private @Nullable Double before(Value value) {
        return switch (kind) {
            case LEVEL -> {
                Value earlier = of(value.region()).get(value.year() - 1);
                yield earlier == null ? null : earlier.value();
            }
            case PREVIOUS_YEAR -> SAME_AS_BEFORE;
        };
    }

    private NavigableMap<Integer, Value> of(TerritoryCode region) {
        return values.getOrDefault(region, Collections.emptyNavigableMap());
    }
}
