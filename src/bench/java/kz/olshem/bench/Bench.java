package kz.olshem.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.bench.data.Size;
import kz.olshem.bench.engine.ScorecardWork;
import kz.olshem.bench.files.FilesOut;
import kz.olshem.bench.heal.HealWork;
import kz.olshem.bench.pages.DirectionPage;
import kz.olshem.bench.pages.FilterChange;
import kz.olshem.bench.pages.FirstChart;
import kz.olshem.bench.pages.FirstChoice;
import kz.olshem.bench.pages.OverviewPage;
import kz.olshem.bench.product.ApiWork;
import kz.olshem.bench.product.StartWork;
import kz.olshem.bench.readers.ReaderCost;
import kz.olshem.bench.siege.SiegeWork;

/** Measures the workloads whose names start with an argument, or all; each in a process of its own. */
public final class Bench {

    private static final String HERE = "--here";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final List<Workload> ALL = Stream.concat(
                    Stream.of(
                            new DirectionPage(),
                            new OverviewPage(),
                            new FirstChoice(),
                            new FilterChange(),
                            new FilesOut(),
                            new StartWork(),
                            new FirstChart(),
                            new ApiWork(),
                            new ReaderCost(),
                            new SiegeWork(),
                            new HealWork()),
                    Stream.of(Size.values()).map(ScorecardWork::new))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals(HERE)) {
            System.exit(here(arguments[1]));
        }
        List<Workload> wanted = ALL.stream()
                .filter(each -> arguments.length == 0
                        || Stream.of(arguments)
                                .anyMatch(name -> each.name().regionMatches(true, 0, name, 0, name.length())))
                .toList();
        if (wanted.isEmpty()) {
            OUT.println(String.join(" ", ALL.stream().map(Workload::name).toList()));
            System.exit(2);
        }
        Report.head(OUT);
        int failed = 0;
        for (Workload workload : wanted) {
            failed += apart(workload) == 0 ? 0 : 1;
        }
        System.exit(failed);
    }

    private static int here(String name) {
        try {
            Workload workload = ALL.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            List<Finding> findings = workload.measure();
            Report.print(findings, OUT);
            Report.write(workload.name(), findings);
            return 0;
        } catch (Exception e) {
            // Threads of a browser that could not start would keep the process alive.
            e.printStackTrace();
            return 1;
        }
    }

    private static int apart(Workload workload) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + workload.heap(),
                "-XX:+UseCompactObjectHeaders",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
        System.getProperties().forEach((name, value) -> {
            if (String.valueOf(name).startsWith("olshem.")) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(List.of(
                "-classpath", System.getProperty("java.class.path"), Bench.class.getName(), HERE, workload.name()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
