package kz.olshem.bench.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.data.Size;
import kz.olshem.bench.data.StandardData;
import kz.olshem.catalogue.Territory;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.View;
import kz.olshem.export.Exports;
import kz.olshem.export.PictureSize;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.ScorecardEngine;

/** W5: one file of each kind that {@link Exports} offers. */
public final class FilesOut implements Workload {

    private static final int WARMUPS = 30;
    private static final int ROUNDS = 31;

    /**
     * A kind of file: how it is made, and what making it may take.
     *
     * @param reference makes the same with another library; null where the budget is in milliseconds
     */
    private record Kind(
            String what, Race.Step ours, Race.@org.jspecify.annotations.Nullable Step reference, Budget budget) {}

    @Override
    public String name() {
        return "W5";
    }

    @Override
    public List<Finding> measure() throws Exception {
        Exports exports = new Exports();
        ChartSpec chart = chart();
        // A line for each kind; a kind with a reference is measured in turn with it.
        List<Kind> kinds = List.of(
                new Kind("one SVG", () -> keep(exports.svg(chart, PictureSize.WIDE)), null, new Budget.Under(15)),
                new Kind("one PNG", () -> keep(exports.png(chart, PictureSize.WIDE)), null, new Budget.Under(60)));
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : kinds) {
            Race.Step reference = kind.reference();
            if (reference == null) {
                Sample alone = Race.alone(WARMUPS, ROUNDS, () -> Race.millis(kind.ours()));
                findings.add(new Finding(name(), kind.what(), "ms", alone, null, kind.budget()));
            } else {
                Race race = Race.of(3, 9, () -> Race.millis(kind.ours()), () -> Race.millis(reference));
                findings.add(new Finding(name(), kind.what(), "ms", race.ours(), race.reference(), kind.budget()));
            }
        }
        return findings;
    }

    /** Four lines over the fifteen years that a picture usually shows, month by month. */
    private static ChartSpec chart() {
        StandardData data = new StandardData(Size.K100);
        Scorecard scorecard = ScorecardEngine.scorecard(
                data.snapshot(data.observations()), Territory.ALMATY, LocalDate.of(2026, 3, 1));
        return Charts.line(
                scorecard,
                new Selection(
                        data.catalogue().indicators().iterator().next().code(),
                        List.of("T-1", "T-2", "T-3"),
                        null,
                        null,
                        View.TOTAL,
                        Language.KK));
    }

    private static volatile int kept;

    private static void keep(byte[] file) {
        kept = file.length;
    }
}
