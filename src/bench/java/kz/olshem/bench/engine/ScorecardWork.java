package kz.olshem.bench.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.data.Size;
import kz.olshem.bench.data.StandardData;
import kz.olshem.catalogue.Territory;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;

/** W6: the scorecards of all territories from a loaded snapshot, and what loading it cost. */
public record ScorecardWork(Size size) implements Workload {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    /** Scores until the compiler has done with the rules: a loop over arrays is there at once, many small classes are not. */
    private static final int WARM = 800_000;

    private static final int ROUNDS = 15;

    @Override
    public String name() {
        return "W6-" + size.label();
    }

    @Override
    public String heap() {
        return size == Size.M10 ? "6g" : "2g";
    }

    @Override
    public List<Finding> measure() throws Exception {
        StandardData data = new StandardData(size);
        List<Observation> observations = data.observations();
        Sample load = Race.alone(
                1,
                3,
                () -> Race.millis(() -> consume(data.snapshot(observations).hashCode())));
        Snapshot snapshot = data.snapshot(observations);
        PrimitiveColumns columns = PrimitiveColumns.of(snapshot);
        Race race = Race.of(
                WARM / (size.indicators() * size.territories()),
                size == Size.M10 ? 7 : ROUNDS,
                () -> Race.millis(() -> {
                    for (Territory territory : snapshot.catalogue().territories()) {
                        consume(ScorecardEngine.scorecard(snapshot, territory.code(), TODAY)
                                .scores()
                                .size());
                    }
                }),
                () -> Race.millis(() -> consume(columns.scorecard())));
        return List.of(
                new Finding(
                        name(),
                        "scorecards of all territories",
                        "ms",
                        race.ours(),
                        race.reference(),
                        // A series costs the same however long it is; the budget is for those of the standard data.
                        size == Size.M1 ? new Budget.AtMost(3) : new Budget.Told()),
                new Finding(
                        name(),
                        String.format(Locale.ROOT, "building the snapshot of %,d observations", observations.size()),
                        "ms",
                        load,
                        null,
                        new Budget.Told()));
    }

    private static volatile double sink;

    private static void consume(double value) {
        sink = value;
    }
}
