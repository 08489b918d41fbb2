package kz.olshem.bench.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;

/** W2: from the change of a filter to the last visible chart redrawn, against a static page that fetches one JSON. */
public final class FilterChange implements Workload {

    private static final int WARMUPS = 6;
    private static final int ROUNDS = 15;

    /** Two frames of 60 a second: the change falls somewhere into the first. */
    private static final double ONE_FRAME = 33.4;

    @Override
    public String name() {
        return "W2";
    }

    @Override
    public List<Finding> measure() throws Exception {
        List<Double> seen = new ArrayList<>();
        try (Stage stage = new Stage()) {
            Stage.Charts charts = stage.changingCharts();
            try (ReferencePages reference = new ReferencePages(charts.before(), charts.after());
                    BrowserContext one = stage.stranger();
                    BrowserContext other = stage.stranger();
                    Page ours = Chromium.open(one, stage.product().address(Stage.DIRECTION), Scripts.CHARTS_LIVE);
                    Page theirs = Chromium.open(other, reference.address(), Scripts.REFERENCE_DRAWN)) {
                Race race = Race.of(
                        WARMUPS,
                        ROUNDS,
                        () -> {
                            List<Double> times = change(ours, Scripts.CHANGE_PEERS);
                            seen.add(times.get(1));
                            return times.get(0);
                        },
                        () -> change(theirs, Scripts.CHANGE_REFERENCE).get(0));
                return List.of(
                        new Finding(
                                name(),
                                String.format(Locale.ROOT, "a peer out or in, %d charts in view", charts.count()),
                                "ms",
                                race.ours(),
                                race.reference(),
                                new Budget.AtMost(1.2)),
                        new Finding(
                                name(),
                                "to the first frame after the change",
                                "ms",
                                new Sample(seen),
                                null,
                                new Budget.Under(ONE_FRAME)));
            }
        }
    }

    private static List<Double> change(Page page, String script) {
        if (page.evaluate(script) instanceof List<?> times) {
            return times.stream().map(Chromium::number).toList();
        }
        throw new IllegalStateException("the page did not answer with times");
    }
}
