package kz.olshem.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;

/** W7: from the start of the process to the first answer, on data that is already loaded. */
public final class StartWork implements Workload {

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "W7";
    }

    @Override
    public List<Finding> measure() throws Exception {
        Path data = Files.createTempDirectory("olshem-bench");
        double first;
        try (Product product = Product.start(data)) {
            first = product.startMillis();
        }
        Race race = Race.of(0, ROUNDS, () -> ours(data), StartWork::reference);
        String form = Product.form();
        return List.of(
                new Finding(
                        name(),
                        "start to the first answer (" + form + ")",
                        "ms",
                        race.ours(),
                        race.reference(),
                        new Budget.AtMost(7)),
                new Finding(
                        name(),
                        "the very first start, with the first load (" + form + ")",
                        "ms",
                        new Sample(List.of(first)),
                        null,
                        new Budget.Told()));
    }

    private static double ours(Path data) throws IOException, InterruptedException {
        try (Product product = Product.start(data)) {
            return product.startMillis();
        }
    }

    private static double reference() throws IOException, InterruptedException {
        int port = Product.freePort();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        String.valueOf(port))
                .inheritIO()
                .start();
        try {
            FirstAnswer.await(port, "/", process, 30);
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
