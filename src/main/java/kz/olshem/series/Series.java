package kz.olshem.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator in one territory as of a release, by time. Kept in columns: a whole snapshot of a
 * million figures stays small and is read without touching the database. Immutable.
 */
public final class Series {

    private final IndicatorCode indicator;
    private final TerritoryCode territory;
    private final Period[] periods;
    private final BigDecimal[] values;
    private final ObservationStatus[] statuses;
    private final @Nullable String[] sources;
    /** Of the few figures that have one, by their place. */
    private final Map<Integer, LocalizedText> notes;
    /** The few that opened a new series, so that nobody has to look for them. */
    private final Period[] breaks;

    private final List<Withdrawal> withdrawals;

    private Series(
            IndicatorCode indicator, TerritoryCode territory, List<Observation> ordered, List<Withdrawal> withdrawals) {
        this.indicator = indicator;
        this.territory = territory;
        this.periods = ordered.stream().map(Observation::period).toArray(Period[]::new);
        this.values = ordered.stream().map(Observation::value).toArray(BigDecimal[]::new);
        this.statuses = ordered.stream().map(Observation::status).toArray(ObservationStatus[]::new);
        this.sources = ordered.stream().map(Observation::source).toArray(String[]::new);
        this.notes = IntStream.range(0, ordered.size())
                .filter(i -> ordered.get(i).note() != null)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        i -> i, i -> Objects.requireNonNull(ordered.get(i).note())));
        this.breaks = ordered.stream()
                .filter(it -> it.status() == ObservationStatus.B)
                .map(Observation::period)
                .toArray(Period[]::new);
        this.withdrawals = List.copyOf(withdrawals);
    }

    /**
     * @param observations of this indicator and territory, in any order, one a period
     */
    static Series of(IndicatorCode indicator, TerritoryCode territory, List<Observation> observations) {
        return of(indicator, territory, observations, List.of());
    }

    /**
     * @param withdrawals of this indicator and territory, of periods that have no observation
     */
    static Series of(
            IndicatorCode indicator,
            TerritoryCode territory,
            List<Observation> observations,
            List<Withdrawal> withdrawals) {
        return new Series(
                indicator,
                territory,
                observations.stream()
                        .sorted(Comparator.comparing(Observation::period))
                        .toList(),
                withdrawals);
    }

    public IndicatorCode indicator() {
        return indicator;
    }

    public TerritoryCode territory() {
        return territory;
    }

    public int size() {
        return periods.length;
    }

    public boolean isEmpty() {
        return periods.length == 0;
    }

    /** All observations by time, periods of every kind among each other. */
    public List<Observation> observations() {
        return IntStream.range(0, periods.length).mapToObj(this::observation).toList();
    }

    /** All that is said of its periods, by time: the observations, and where one was withdrawn. */
    public List<? extends Reported> reported() {
        if (withdrawals.isEmpty()) {
            return observations();
        }
        return Stream.<Reported>concat(observations().stream(), withdrawals.stream())
                .sorted(Comparator.comparing(Reported::period))
                .toList();
    }

    /** Figures that were withdrawn and not published anew, in no order: there is no data of these periods. */
    public List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    /** The observations of one kind of period, by time: what may stand in one line. */
    public List<Observation> observations(Frequency frequency) {
        return IntStream.range(0, periods.length)
                .filter(i -> periods[i].frequency() == frequency)
                .mapToObj(this::observation)
                .toList();
    }

    /** The observation of a period. */
    public Optional<Observation> at(Period period) {
        int i = Arrays.binarySearch(periods, period);
        return i < 0 ? Optional.empty() : Optional.of(observation(i));
    }

    /** The years from its first period to its last; none where it is empty. */
    IntStream years() {
        return isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(periods[0].year(), periods[periods.length - 1].year());
    }

    /** The newest observation of one kind of period that has happened. */
    public Optional<Observation> latest(Frequency frequency) {
        for (int i = periods.length - 1; i >= 0; i--) {
            if (periods[i].frequency() == frequency && hasHappened(i)) {
                return Optional.of(observation(i));
            }
        }
        return Optional.empty();
    }

    /** The newest observations of one kind of period that have happened, by time, so many or as many as there are. */
    public List<Observation> latest(Frequency frequency, int most) {
        Observation[] found = new Observation[most];
        int free = most;
        for (int i = periods.length - 1; i >= 0 && free > 0; i--) {
            if (periods[i].frequency() == frequency && hasHappened(i)) {
                found[--free] = observation(i);
            }
        }
        return Arrays.asList(found).subList(free, most);
    }

    /** Whether a figure after one period and not after another, of that other's kind, is marked as a break. */
    public boolean isBroken(Period after, Period until) {
        for (Period at : breaks) {
            if (at.frequency() == until.frequency() && at.compareTo(after) > 0 && at.compareTo(until) <= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHappened(int i) {
        return statuses[i] != ObservationStatus.F;
    }

    private Observation observation(int i) {
        return new Observation(indicator, territory, periods[i], values[i], statuses[i], sources[i], notes.get(i));
    }
}
