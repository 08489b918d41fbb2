package kz.olshem.bench.pages;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.product.Product;

/** W7, its second half: from the start of the process to the first charts, for a browser that is already open. */
public final class FirstChart implements Workload {

    @Override
    public String name() {
        return "W7-chart";
    }

    @Override
    public List<Finding> measure() throws Exception {
        Path data = Files.createTempDirectory("olshem-bench");
        Product.start(data).close();
        try (Chromium chromium = new Chromium()) {
            Sample times = Race.alone(0, 5, () -> once(chromium, data));
            return List.of(new Finding(
                    name(),
                    "start to the first charts (" + Product.form() + ")",
                    "ms",
                    times,
                    null,
                    new Budget.Told()));
        }
    }

    /** Without the time that the product takes to end. */
    private static double once(Chromium chromium, Path data) throws Exception {
        long start = System.nanoTime();
        try (Product product = Product.start(data);
                BrowserContext reader = chromium.stranger()) {
            Chromium.visit(reader, product.address(Stage.DIRECTION), Scripts.CHARTS_DRAWN);
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
