package kz.olshem.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.evidence.association.Association;
import kz.olshem.evidence.association.LagScan;
import kz.olshem.evidence.association.RegionPanel;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The council's premise as a release shows it. One release gives one answer: no clock, a fixed seed, a fixed order.
 *
 * @param method which rules and pairs of measures were applied
 * @param stages what is held of each stage's indicators among regions, in the order of stages
 * @param links  the five tests, in the order of {@link Link}
 */
public record Premise(int method, SequencedMap<String, List<Holding>> stages, List<ExaminedLink> links) {

    /** Counts up with every change of a rule, a threshold or a pair, so that two answers of one release can be told apart. */
    public static final int METHOD = 1;

    public Premise {
        links = List.copyOf(links);
    }

    /** How many of the four links have a test that could be made. */
    public int testable() {
        return (int) links.stream()
                .filter(it -> it.verdict() != Verdict.NOT_TESTABLE)
                .map(it -> it.link().number())
                .distinct()
                .count();
    }

    /**
     * @param stages the indicators of each stage, from the first stage to the last
     * @throws IllegalStateException where the catalogue has no city
     */
    public static Premise of(Snapshot snapshot, SequencedMap<String, List<IndicatorCode>> stages) {
        Measurements measurements = new Measurements(snapshot);
        SequencedMap<String, List<Holding>> held = new LinkedHashMap<>();
        stages.forEach((stage, indicators) -> held.put(
                stage,
                indicators.stream()
                        .map(it -> measurements.holding(it, Threshold.REGIONS))
                        .toList()));
        return new Premise(
                METHOD,
                held,
                Arrays.stream(Link.values())
                        .map(link -> examine(link, snapshot, measurements))
                        .toList());
    }

    private record Tried(MeasurePair pair, Coverage coverage) {
        double share() {
            return (double) coverage.held() / coverage.threshold().needed();
        }
    }

    private static ExaminedLink examine(Link link, Snapshot snapshot, Measurements measurements) {
        List<Tried> tried = new ArrayList<>();
        Map<IndicatorCode, Missing> missing = new LinkedHashMap<>();
        for (MeasurePair pair : link.pairs()) {
            RegionPanel cause = measurements.panel(pair.cause(), pair.threshold());
            RegionPanel effect = measurements.panel(pair.effect(), pair.threshold());
            Tried now = new Tried(pair, Coverage.of(cause, effect, pair.threshold()));
            Optional<Association> found = now.coverage().isEnough() ? LagScan.of(cause, effect) : Optional.empty();
            if (found.isPresent()) {
                return examined(link, Verdict.of(found.get()), now, found.get(), missing);
            }
            tried.add(now);
            lacking(pair.cause(), pair.effect(), pair.threshold(), snapshot, measurements, missing);
            lacking(pair.effect(), pair.cause(), pair.threshold(), snapshot, measurements, missing);
        }
        Tried nearest = tried.stream()
                .sorted(Comparator.comparingDouble(Tried::share).reversed())
                .findFirst()
                .orElseThrow();
        return examined(link, Verdict.NOT_TESTABLE, nearest, null, missing);
    }

    private static ExaminedLink examined(
            Link link,
            Verdict verdict,
            Tried tried,
            @Nullable Association association,
            Map<IndicatorCode, Missing> missing) {
        return new ExaminedLink(
                link,
                verdict,
                tried.pair().cause().indicator(),
                tried.pair().effect().indicator(),
                tried.pair().proxies(),
                tried.coverage(),
                association,
                List.copyOf(missing.values()));
    }

    /** Names an end that has too little by itself, or in the country lacks years that the other end has. */
    private static void lacking(
            Measure end,
            Measure other,
            Threshold threshold,
            Snapshot snapshot,
            Measurements measurements,
            Map<IndicatorCode, Missing> missing) {
        Holding held = measurements.holding(end.indicator(), threshold);
        int years = Math.max(0, threshold.years() - held.each());
        int regions = Math.max(0, threshold.regions() - held.regions());
        Set<Integer> otherYears = new TreeSet<>();
        if (threshold == Threshold.COUNTRY) {
            otherYears.addAll(measurements.holding(other.indicator(), threshold).years());
            held.years().forEach(otherYears::remove);
        }
        if (years > 0 || regions > 0 || !otherYears.isEmpty()) {
            missing.put(
                    end.indicator(),
                    new Missing(
                            end.indicator(),
                            snapshot.catalogue()
                                    .find(end.indicator())
                                    .map(Indicator::publisher)
                                    .orElse(null),
                            held,
                            years,
                            regions,
                            List.copyOf(otherYears)));
        }
    }
}
