package kz.olshem.bench.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.product.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The product and a browser, both running. */
final class Stage implements AutoCloseable {

    static final String DIRECTION = "/directions/productivity-investment?lang=kk";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARMUPS = 12;
    private static final int ROUNDS = 9;

    private final Product product;
    private final Chromium chromium;

    Stage() throws IOException, InterruptedException {
        // Before the browser: what it cannot start without.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        product = Product.start(Files.createTempDirectory("olshem-bench"));
        try {
            chromium = new Chromium();
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    Product product() {
        return product;
    }

    BrowserContext stranger() {
        return chromium.stranger();
    }

    /** The charts that a direction shows in view. */
    Charts seenCharts() {
        try (BrowserContext reader = stranger();
                Page page = Chromium.open(reader, product.address(DIRECTION), Scripts.CHARTS_DRAWN)) {
            String seen = String.valueOf(page.evaluate(Scripts.SEEN_CHARTS));
            return new Charts(seen, seen);
        }
    }

    /** The same before and after a change of peers. */
    Charts changingCharts() {
        try (BrowserContext reader = stranger();
                Page page = Chromium.open(reader, product.address(DIRECTION), Scripts.CHARTS_LIVE)) {
            String before = String.valueOf(page.evaluate(Scripts.SEEN_CHARTS));
            page.evaluate(Scripts.CHANGE_PEERS);
            return new Charts(before, String.valueOf(page.evaluate(Scripts.SEEN_CHARTS)));
        }
    }

    /** Charts as JSON, before and after a change. */
    record Charts(String before, String after) {

        int count() {
            return JSON.readTree(before).size();
        }

        /** So many charts, the first ones again where there are fewer. */
        Charts times(int count) {
            JsonNode all = JSON.readTree(before);
            ArrayNode many = JSON.createArrayNode();
            for (int i = 0; i < count; i++) {
                many.add(all.get(i % all.size()));
            }
            return new Charts(many.toString(), many.toString());
        }
    }

    /**
     * A page cold and warm until it can be read, and its bytes.
     *
     * @param condition when ours can be read
     */
    List<Finding> page(String name, String what, String path, String condition, Charts charts, double budget)
            throws Exception {
        List<Finding> findings = new ArrayList<>();
        String ours = product.address(path);
        try (ReferencePages reference = new ReferencePages(charts.before(), charts.after())) {
            Race cold = Race.of(
                    WARMUPS,
                    ROUNDS,
                    () -> cold(ours, condition),
                    () -> cold(reference.address(), Scripts.REFERENCE_DRAWN));
            findings.add(
                    new Finding(name, what + ", cold", "ms", cold.ours(), cold.reference(), new Budget.AtMost(budget)));
            try (BrowserContext one = stranger();
                    BrowserContext other = stranger()) {
                Race warm = Race.of(
                        2,
                        ROUNDS,
                        () -> Chromium.visit(one, ours, condition),
                        () -> Chromium.visit(other, reference.address(), Scripts.REFERENCE_DRAWN));
                findings.add(new Finding(
                        name, what + ", warm", "ms", warm.ours(), warm.reference(), new Budget.AtMost(budget)));
            }
            findings.add(new Finding(
                    name,
                    what + ", bytes over the wire, cold",
                    "kB",
                    new Sample(List.of(bytes(ours, condition))),
                    new Sample(List.of(bytes(reference.address(), Scripts.REFERENCE_DRAWN))),
                    new Budget.Under(600)));
        }
        return findings;
    }

    /**
     * A page cold and warm until a choice that is made as soon as it can be read is obeyed; told beside it, until Flow is live.
     *
     * @param script presses and says when it is done
     */
    List<Finding> choice(String name, String what, String path, String script, Charts charts, double budget)
            throws Exception {
        List<Finding> findings = new ArrayList<>();
        String ours = product.address(path);
        try (ReferencePages reference = new ReferencePages(charts.before(), charts.after())) {
            Race cold = Race.of(
                    WARMUPS, ROUNDS, () -> coldChoice(ours, script), () -> cold(reference.address(), Scripts.REFERENCE_DRAWN));
            findings.add(new Finding(
                    name, what + ", cold, until a choice is obeyed", "ms", cold.ours(), cold.reference(), new Budget.AtMost(budget)));
            try (BrowserContext one = stranger();
                    BrowserContext other = stranger()) {
                Race warm = Race.of(
                        2,
                        ROUNDS,
                        () -> Chromium.follow(one, ours, script),
                        () -> Chromium.visit(other, reference.address(), Scripts.REFERENCE_DRAWN));
                findings.add(new Finding(
                        name, what + ", warm, until a choice is obeyed", "ms", warm.ours(), warm.reference(), new Budget.AtMost(budget)));
            }
            findings.add(new Finding(
                    name,
                    what + ", cold, until it is live",
                    "ms",
                    Race.alone(2, ROUNDS, () -> cold(ours, Scripts.LIVE)),
                    cold.reference(),
                    new Budget.Told()));
        }
        return findings;
    }

    private double coldChoice(String address, String script) {
        try (BrowserContext reader = stranger()) {
            return Chromium.follow(reader, address, script);
        }
    }

    private double cold(String address, String condition) {
        try (BrowserContext reader = stranger()) {
            return Chromium.visit(reader, address, condition);
        }
    }

    private double bytes(String address, String condition) {
        try (BrowserContext reader = stranger();
                Page page = Chromium.open(reader, address, condition)) {
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return Chromium.number(page.evaluate(Scripts.BYTES)) / 1000;
        }
    }

    @Override
    public void close() throws InterruptedException {
        chromium.close();
        product.close();
    }
}
