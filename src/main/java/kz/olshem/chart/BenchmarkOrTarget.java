package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Path;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Target;

/**
 * What stands beside the observed values: the path to a target, or a guideline across the whole chart.
 *
 * @param path  values by moment, in months since the year 0
 * @param ended whether the target itself is in view, so that its value labels the line
 */
record BenchmarkOrTarget(ChartSpec.Role role, NavigableMap<Integer, BigDecimal> path, boolean ended) {

    static BenchmarkOrTarget benchmark(Target benchmark, Years years) {
        NavigableMap<Integer, BigDecimal> path = new TreeMap<>();
        path.put(years.from() * 12, benchmark.value());
        path.put(years.to() * 12, benchmark.value());
        return new BenchmarkOrTarget(ChartSpec.Role.BENCHMARK, path, true);
    }

    /** The path of a dated target as far as it is in view; without a baseline, the target's own point. */
    static Optional<BenchmarkOrTarget> target(Score score, Years years) {
        Assessment assessment = score.assessment();
        if (assessment == null || assessment.targetAt() == null || assessment.target() == null) {
            return Optional.empty();
        }
        NavigableMap<Integer, BigDecimal> path = new TreeMap<>(Path.of(score));
        path.keySet().removeIf(moment -> moment < years.from() * 12 || moment > years.to() * 12);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new BenchmarkOrTarget(
                        ChartSpec.Role.TARGET, path, path.lastKey().equals(assessment.targetAt())));
    }

    Collection<BigDecimal> values() {
        return path.values();
    }

    ChartSpec.Line line(Points points, Words words) {
        boolean target = role == ChartSpec.Role.TARGET;
        String name = words.text(target ? "chart.target-path" : "chart.benchmark");
        String label = ended
                ? words.text(
                        target ? "chart.target-label" : "chart.benchmark-label",
                        "value",
                        points.figures().number(path.lastEntry().getValue()))
                : "";
        List<ChartSpec.Point> line = new ArrayList<>();
        path.forEach((moment, value) ->
                line.add(points.planned(moment / 12.0, value, PeriodText.ofMoment(moment, words.language()))));
        return new ChartSpec.Line(name, label, role, line, false);
    }
}
