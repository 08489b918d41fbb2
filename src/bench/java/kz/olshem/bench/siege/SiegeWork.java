package kz.olshem.bench.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.product.Heap;
import kz.olshem.bench.product.Product;

/**
 * The sixth promise: no visitor takes the product down for others. Each attack in turn on one product with the heap that it is
 * delivered with, while others read; one that ended it is followed by a new one.
 */
public final class SiegeWork implements Workload {

    private static final double PATIENCE_OF_OTHERS = 2000;

    @Override
    public String name() {
        return "siege";
    }

    @Override
    public List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        Product product = start();
        try {
            for (Attack attack : Attack.ALL) {
                Map<Integer, Integer> statuses;
                double p95;
                int failures;
                try (Readers readers = new Readers(product.port())) {
                    statuses = attack.way().on(product.port());
                    p95 = readers.p95();
                    failures = readers.failures();
                }
                boolean alive = product.isAlive();
                String what = attack.name() + " " + statuses;
                findings.add(finding(what + ": alive", "", alive ? 0 : 1, new Budget.Under(0)));
                findings.add(finding("  others' documents, p95", "ms", p95, new Budget.Under(PATIENCE_OF_OTHERS)));
                findings.add(finding("  others' documents that failed", "", failures, new Budget.Under(0)));
                if (alive) {
                    findings.add(finding("  heap after", "MB", Heap.megabytes(product.pid()), new Budget.Told()));
                } else {
                    product.close();
                    product = start();
                }
            }
        } finally {
            product.close();
        }
        return findings;
    }

    private static Product start() throws IOException, InterruptedException {
        return Product.start(Files.createTempDirectory("olshem-siege"));
    }

    private Finding finding(String what, String unit, double value, Budget budget) {
        return new Finding(name(), what, unit, new Sample(List.of(value)), null, budget);
    }
}
