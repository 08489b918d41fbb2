package kz.olshem.chart.dossier;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Line;
import kz.olshem.chart.ChartSpec.Point;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.kernel.Words;

/** A drawing in words: kind, what, range, first and last value of each line, and how the figures stand. */
final class Description {

    private Description() {}

    static String of(ChartSpec chart) {
        Words words = Words.of(chart.language());
        List<String> parts = new ArrayList<>();
        parts.add(words.text("file.alt.chart", "title", chart.title(), "unit", chart.subtitle()));
        for (Line line : chart.lines().reversed()) {
            List<Point> points =
                    line.points().stream().filter(it -> it.y() != null).toList();
            if (points.isEmpty()) {
                continue;
            }
            Point first = points.getFirst();
            Point last = points.getLast();
            boolean level = points.size() == 1 || line.role() == Role.BENCHMARK;
            parts.add(words.text(
                    level ? "file.alt.point" : "file.alt.line",
                    "name",
                    line.name(),
                    "from",
                    first.period(),
                    "first",
                    first.text(),
                    "to",
                    last.period(),
                    "last",
                    last.text()));
        }
        parts.add(chart.sentence());
        parts.addAll(chart.missing().stream().map(it -> it + ".").toList());
        return String.join(" ", parts);
    }
}
