package kz.olshem.bench.pages;

import java.util.List;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Workload;

/** W1b: the overview, which the server paints, against a static page with twelve charts. */
public final class OverviewPage implements Workload {

    private static final int CHARTS = 12;

    @Override
    public String name() {
        return "W1b";
    }

    @Override
    public List<Finding> measure() throws Exception {
        try (Stage stage = new Stage()) {
            Stage.Charts charts = stage.seenCharts().times(CHARTS);
            return stage.page(name(), "overview", "/?lang=kk", Scripts.OVERVIEW_COMPLETE, charts, 1.0);
        }
    }
}
