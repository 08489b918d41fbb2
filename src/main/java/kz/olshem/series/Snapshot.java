package kz.olshem.series;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;

/**
 * Everything that is known as of a release: observed and derived series, targets, events and sources. Built once and
 * swapped whole, so that no screen waits on SQL and none sees half a publication. Immutable.
 */
public final class Snapshot {

    private record Key(IndicatorCode indicator, TerritoryCode territory) {}

    private static final Comparator<Target> BY_DATE = Comparator.comparingInt(target ->
            target.period() == null ? Integer.MIN_VALUE : target.period().end().months());

    private final Release release;
    private final Catalogue catalogue;
    private final Map<Key, Series> series = new LinkedHashMap<>();
    private final Map<Key, List<Target>> targets;
    private final Map<Key, List<Target>> benchmarks;
    private final Map<Key, List<SeriesEvent>> events;
    private final Map<String, Source> sources;
    private final int size;
    private final BitSet years = new BitSet();

    /**
     * @param observations observed ones only; the derived are computed here
     */
    public Snapshot(
            Release release,
            Catalogue catalogue,
            Collection<Observation> observations,
            Collection<Target> targets,
            Collection<SeriesEvent> events,
            Collection<Source> sources) {
        this(release, catalogue, observations, List.of(), targets, events, sources);
    }

    /**
     * @param observations observed ones only; the derived are computed here
     * @param withdrawals  of periods without an observation
     */
    public Snapshot(
            Release release,
            Catalogue catalogue,
            Collection<Observation> observations,
            Collection<Withdrawal> withdrawals,
            Collection<Target> targets,
            Collection<SeriesEvent> events,
            Collection<Source> sources) {
        this.release = release;
        this.catalogue = catalogue;
        this.targets = byDate(targets, Target.Kind.TARGET);
        this.benchmarks = byDate(targets, Target.Kind.BENCHMARK);
        this.events =
                events.stream().collect(Collectors.groupingBy(event -> new Key(event.indicator(), event.territory())));
        this.sources = sources.stream().collect(Collectors.toMap(Source::code, Function.identity()));
        Map<Key, List<Withdrawal>> gone =
                withdrawals.stream().collect(Collectors.groupingBy(it -> new Key(it.indicator(), it.territory())));
        Map<Key, List<Observation>> grouped = new HashMap<>();
        for (Observation observation : observations) {
            grouped.computeIfAbsent(new Key(observation.indicator(), observation.territory()), key -> new ArrayList<>())
                    .add(observation);
        }
        for (Indicator indicator : catalogue.indicators()) {
            for (Territory territory : catalogue.territories()) {
                Key key = new Key(indicator.code(), territory.code());
                List<Observation> found = grouped.getOrDefault(key, List.of());
                List<Withdrawal> missing = gone.getOrDefault(key, List.of());
                if (!found.isEmpty() || !missing.isEmpty()) {
                    series.put(key, Series.of(key.indicator(), key.territory(), found, missing));
                }
            }
        }
        Derived derived = new Derived(this);
        for (Indicator indicator : catalogue.indicators()) {
            if (indicator.derivation() != null) {
                for (Territory territory : catalogue.territories()) {
                    Series computed = derived.series(indicator, territory.code());
                    if (!computed.isEmpty()) {
                        series.put(new Key(indicator.code(), territory.code()), computed);
                    }
                }
            }
        }
        this.size = series.values().stream()
                .mapToInt(it -> it.size() + it.withdrawals().size())
                .sum();
        series.values().forEach(it -> it.years().forEach(years::set));
    }

    private static Map<Key, List<Target>> byDate(Collection<Target> targets, Target.Kind kind) {
        return targets.stream()
                .filter(target -> target.kind() == kind)
                .sorted(BY_DATE)
                .collect(Collectors.groupingBy(
                        target -> new Key(target.indicator(), target.territory()), Collectors.toUnmodifiableList()));
    }

    /** How many figures it holds, derived and withdrawn ones included: the length of the list of all that is reported. */
    public int size() {
        return size;
    }

    /** The years of which any series tells, by time. */
    public IntStream years() {
        return years.stream();
    }

    public Release release() {
        return release;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The series of an indicator in a territory, empty where nothing is known. */
    public Series series(IndicatorCode indicator, TerritoryCode territory) {
        Series found = series.get(new Key(indicator, territory));
        return found == null ? Series.of(indicator, territory, List.of()) : found;
    }

    /** Every series that has an observation. */
    public Collection<Series> series() {
        return series.values().stream().filter(it -> !it.isEmpty()).toList();
    }

    /** What binds: the targets of an indicator in a territory, undated ones first, then the nearest; no benchmarks. */
    public List<Target> targets(IndicatorCode indicator, TerritoryCode territory) {
        return of(targets, indicator, territory);
    }

    /** The target that a status is about, if any: the one farthest ahead, whichever was published last. */
    public Optional<Target> target(IndicatorCode indicator, TerritoryCode territory) {
        List<Target> found = targets(indicator, territory);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** Guidelines that stand beside a series and yield no status. */
    public List<Target> benchmarks(IndicatorCode indicator, TerritoryCode territory) {
        return of(benchmarks, indicator, territory);
    }

    /** Breaks and events, in the order of their publication. */
    public List<SeriesEvent> events(IndicatorCode indicator, TerritoryCode territory) {
        return of(events, indicator, territory);
    }

    private static <T> List<T> of(Map<Key, List<T>> all, IndicatorCode indicator, TerritoryCode territory) {
        return all.getOrDefault(new Key(indicator, territory), List.of());
    }

    public Optional<Source> source(String code) {
        return Optional.ofNullable(sources.get(code));
    }

    /** Every source, by code. */
    public Collection<Source> sources() {
        return sources.values();
    }
}
