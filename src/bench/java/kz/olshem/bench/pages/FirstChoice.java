package kz.olshem.bench.pages;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Workload;

/**
 * W1c: from the address to a reader's choice of a territory being obeyed, made as soon as the page can be read, against the pages
 * of W1a and W1b, which have nothing to choose.
 */
public final class FirstChoice implements Workload {

    private static final int CHARTS = 12;

    @Override
    public String name() {
        return "W1c";
    }

    @Override
    public List<Finding> measure() throws Exception {
        try (Stage stage = new Stage()) {
            Stage.Charts charts = stage.seenCharts();
            List<Finding> findings = new ArrayList<>(stage.choice(
                    name(),
                    "direction",
                    Stage.DIRECTION,
                    Scripts.choose(
                            Scripts.CHARTS_DRAWN,
                            List.of(".choice.territory > button", "#filter-territory-KZ-71"),
                            Scripts.TERRITORY_OBEYED),
                    charts,
                    1.5));
            findings.addAll(stage.choice(
                    name(),
                    "overview",
                    "/?lang=kk&territory=KZ-71",
                    Scripts.choose(Scripts.OVERVIEW_COMPLETE, List.of(".elsewhere-bar a"), Scripts.HOME_OBEYED),
                    charts.times(CHARTS),
                    1.0));
            return findings;
        }
    }
}
