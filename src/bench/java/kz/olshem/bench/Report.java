package kz.olshem.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as a table for people and as a file for programs. */
final class Report {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String LINE = "%-9s %-52s %22s %4s %12s %8s %9s  %s%n";

    private Report() {}

    static void head(PrintStream out) {
        out.printf(Locale.ROOT, LINE, "", "", "ours, median (min-max)", "n", "reference", "ratio", "budget", "");
    }

    static void print(List<Finding> findings, PrintStream out) {
        for (Finding finding : findings) {
            Sample ours = finding.ours();
            Sample reference = finding.reference();
            Double ratio = finding.ratio();
            Boolean inside = finding.inside();
            out.printf(
                    Locale.ROOT,
                    LINE,
                    finding.workload(),
                    finding.what() + ", " + finding.unit(),
                    number(ours.median()) + " (" + number(ours.min()) + "-" + number(ours.max()) + ")",
                    ours.values().size(),
                    reference == null ? "" : number(reference.median()),
                    ratio == null ? "" : number(ratio) + "x",
                    budget(finding.budget()),
                    inside == null ? "" : inside ? "inside" : "OUTSIDE");
        }
    }

    /** Writes {@code target/bench/<workload>.json}. */
    static void write(String workload, List<Finding> findings) throws IOException {
        Files.createDirectories(FOLDER);
        List<Map<String, Object>> all = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("workload", finding.workload());
            one.put("what", finding.what());
            one.put("unit", finding.unit());
            one.put("ours", sample(finding.ours()));
            Sample reference = finding.reference();
            if (reference != null) {
                one.put("reference", sample(reference));
                one.put("ratio", finding.ratio());
            }
            one.put("budget", budget(finding.budget()));
            one.put("inside", finding.inside());
            all.add(one);
        }
        Files.writeString(FOLDER.resolve(workload + ".json"), JSON.writeValueAsString(all), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> sample(Sample sample) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("median", sample.median());
        map.put("min", sample.min());
        map.put("max", sample.max());
        map.put("values", sample.values());
        return map;
    }

    private static String budget(Budget budget) {
        return switch (budget) {
            case Budget.AtMost most -> "<= " + number(most.ratio()) + "x";
            case Budget.AtLeast least -> ">= " + number(least.ratio()) + "x";
            case Budget.Under under -> "<= " + number(under.most());
            case Budget.Told told -> "";
        };
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%.0f", value);
    }
}
