package kz.olshem.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.association.RegionPanel;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;

/**
 * Measures as panels of the yearly figures of a release, in the regions and cities of the home city's country or in the
 * country alone. Forecasts have not happened and are left out; a break, by status or event, opens a series.
 *
 * <p>Money is deflated by the country's implicit price index of output, its output at current prices over its volume. A
 * region's own would be divided by the region's output, of which productivity is made, and in oil regions follows the price
 * of oil. Figures of years without that index are left out.
 */
final class Measurements {

    private static final IndicatorCode OUTPUT = new IndicatorCode("gross-regional-product");
    private static final IndicatorCode OUTPUT_VOLUME = new IndicatorCode("grp-volume-index");
    private static final double SAME_AS_BEFORE = 100;

    private final Snapshot snapshot;
    private final List<TerritoryCode> country;
    private final List<TerritoryCode> regions;
    private final Map<Integer, Double> prices;

    Measurements(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.country = snapshot
                .catalogue()
                .countryOf(snapshot.catalogue().home().code())
                .map(Territory::code)
                .stream()
                .toList();
        this.regions = snapshot.catalogue().territories().stream()
                .filter(it -> it.level() == Territory.Level.REGION || it.level() == Territory.Level.CITY)
                .map(Territory::code)
                .filter(it -> snapshot.catalogue().countryOf(it).stream().anyMatch(in -> country.contains(in.code())))
                .toList();
        this.prices = prices();
    }

    RegionPanel panel(Measure measure, Threshold threshold) {
        boolean money = measure.terms() == Measure.Terms.CURRENT_PRICES;
        List<RegionPanel.Value> values = new ArrayList<>();
        for (TerritoryCode territory : territories(threshold)) {
            Set<Integer> breaks = breaks(measure.indicator(), territory);
            annual(measure.indicator(), territory).forEach((year, value) -> {
                Double price = money ? prices.get(year) : Double.valueOf(1);
                if (price != null) {
                    values.add(new RegionPanel.Value(territory, year, value / price, breaks.contains(year)));
                }
            });
        }
        return new RegionPanel(
                measure.terms() == Measure.Terms.VOLUME_INDEX ? RegionPanel.Kind.PREVIOUS_YEAR : RegionPanel.Kind.LEVEL,
                values);
    }

    /** What is held of an indicator, in whatever prices. */
    Holding holding(IndicatorCode indicator, Threshold threshold) {
        List<Set<Integer>> years = territories(threshold).stream()
                .map(it -> annual(indicator, it).keySet())
                .filter(it -> !it.isEmpty())
                .sorted(Comparator.<Set<Integer>>comparingInt(Set::size).reversed())
                .toList();
        return new Holding(
                indicator,
                threshold,
                years.stream().flatMap(Set::stream).distinct().sorted().toList(),
                years.size(),
                years.stream()
                        .limit(threshold.regions())
                        .mapToInt(Set::size)
                        .min()
                        .orElse(0));
    }

    private List<TerritoryCode> territories(Threshold threshold) {
        return switch (threshold) {
            case REGIONS -> regions;
            case COUNTRY -> country;
        };
    }

    private Map<Integer, Double> annual(IndicatorCode indicator, TerritoryCode territory) {
        return snapshot.series(indicator, territory).observations(Frequency.A).stream()
                .filter(it -> it.status() != ObservationStatus.F)
                .collect(Collectors.toMap(
                        it -> it.period().year(), it -> it.value().doubleValue()));
    }

    private Set<Integer> breaks(IndicatorCode indicator, TerritoryCode territory) {
        return Stream.concat(
                        snapshot.series(indicator, territory).observations(Frequency.A).stream()
                                .filter(it -> it.status() == ObservationStatus.B)
                                .map(Observation::period),
                        snapshot.events(indicator, territory).stream()
                                .filter(it -> it.kind() == SeriesEvent.Kind.BREAK)
                                .map(SeriesEvent::period))
                .filter(Period.Year.class::isInstance)
                .map(Period::year)
                .collect(Collectors.toSet());
    }

    /** Prices of each year over those of the latest, linked backwards as far as no link is missing. */
    private Map<Integer, Double> prices() {
        Map<Integer, Double> prices = new HashMap<>();
        for (TerritoryCode whole : country) {
            Map<Integer, Double> output = annual(OUTPUT, whole);
            Map<Integer, Double> volume = annual(OUTPUT_VOLUME, whole);
            int year = output.keySet().stream().mapToInt(it -> it).max().orElse(0);
            double price = 1;
            while (output.get(year) instanceof Double now) {
                prices.put(year, price);
                if (!(output.get(year - 1) instanceof Double before && volume.get(year) instanceof Double growth)) {
                    break;
                }
                price /= now / before / (growth / SAME_AS_BEFORE);
                year--;
            }
        }
        return prices;
    }
}
