package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.scorecard.status.TargetPath;
import kz.olshem.series.Target;

/**
 * What stands beside the observed values: the path to a target, or a guideline across the whole chart.
 *
 * @param path  values by moment
 * @param ended whether the target itself is in view, so that its value labels the line
 */
record BenchmarkOrTarget(ChartSpec.Role role, NavigableMap<Moment, BigDecimal> path, boolean ended) {

    static BenchmarkOrTarget benchmark(Target benchmark, Years years) {
        NavigableMap<Moment, BigDecimal> path = new TreeMap<>();
        path.put(Moment.endOf(years.from()), benchmark.value());
        path.put(Moment.endOf(years.to()), benchmark.value());
        return new BenchmarkOrTarget(ChartSpec.Role.BENCHMARK, path, true);
    }

    /** The path of a dated target as far as it is in view; without a baseline, the target's own point. */
    static Optional<BenchmarkOrTarget> target(Score score, Years years) {
        Assessment assessment = score.assessment();
        if (assessment == null || assessment.targetAt() == null || score.target() == null) {
            return Optional.empty();
        }
        NavigableMap<Moment, BigDecimal> path =
                TargetPath.yearly(score.target(), assessment, score.indicator().observedAt());
        Moment first = Moment.endOf(years.from());
        Moment last = Moment.endOf(years.to());
        path.keySet().removeIf(moment -> moment.isBefore(first) || moment.isAfter(last));
        boolean ended = !path.isEmpty() && path.lastKey().equals(assessment.targetAt());
        // One point that is not the target is where the path begins, and leads nowhere yet.
        return path.isEmpty() || path.size() == 1 && !ended
                ? Optional.empty()
                : Optional.of(new BenchmarkOrTarget(ChartSpec.Role.TARGET, path, ended));
    }

    Collection<BigDecimal> values() {
        return path.values();
    }

    LineSpec.Line line(Points points, Words words) {
        String label = ended ? label(points.figures(), words) : "";
        List<LineSpec.Point> line = new ArrayList<>();
        path.forEach((moment, value) ->
                line.add(points.planned(moment.years(), value, PeriodText.of(moment, words.language()))));
        return new LineSpec.Line(name(words), label, role, line, false);
    }

    /** Its last value as a level across bars. */
    BarSpec.Guide level(FigureFormat figures, Words words) {
        BigDecimal value = path.lastEntry().getValue();
        return new BarSpec.Guide(
                name(words), label(figures, words), role, figures.scaled(value).doubleValue());
    }

    private String name(Words words) {
        return words.text(role == ChartSpec.Role.TARGET ? "chart.target-path" : "chart.benchmark");
    }

    private String label(FigureFormat figures, Words words) {
        return words.text(
                role == ChartSpec.Role.TARGET ? "chart.target-label" : "chart.benchmark-label",
                "value",
                figures.number(path.lastEntry().getValue()));
    }
}
