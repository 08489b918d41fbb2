package kz.olshem.chart.dossier;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.kernel.Words;

/** A drawing in words: kind, what, range, first and last value of each line, and how the figures stand. */
final class Description {

    private Description() {}

    static String of(ChartSpec chart) {
        Words words = Words.of(chart.language());
        List<String> parts = new ArrayList<>();
        switch (chart) {
            case LineSpec lines -> addLines(lines, words, parts);
            case BarSpec bars -> addBars(bars, words, parts);
        }
        parts.add(chart.sentence());
        parts.addAll(chart.missing().stream().map(it -> it + ".").toList());
        return String.join(" ", parts);
    }

    private static void addBars(BarSpec chart, Words words, List<String> parts) {
        parts.add(words.text("file.alt.bars", "title", chart.title(), "unit", chart.subtitle()));
        for (BarSpec.Bar bar : chart.bars()) {
            parts.add(words.text("file.alt.bar", "name", bar.name(), "value", bar.spoken()));
        }
        for (BarSpec.Guide guide : chart.guides()) {
            parts.add(guide.label() + ".");
        }
    }

    private static void addLines(LineSpec chart, Words words, List<String> parts) {
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
    }
}
