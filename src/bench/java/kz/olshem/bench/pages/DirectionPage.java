package kz.olshem.bench.pages;

import java.util.List;
import java.util.Locale;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Workload;

/** W1a: a direction to its last visible chart, against a static page with as many. */
public final class DirectionPage implements Workload {

    @Override
    public String name() {
        return "W1a";
    }

    @Override
    public List<Finding> measure() throws Exception {
        try (Stage stage = new Stage()) {
            Stage.Charts charts = stage.seenCharts();
            String what = String.format(Locale.ROOT, "direction, %d charts in view", charts.count());
            return stage.page(name(), what, Stage.DIRECTION, Scripts.CHARTS_DRAWN, charts, 1.5);
        }
    }
}
