package kz.olshem.bench.engine;

import java.util.Collection;
import java.util.List;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;

/**
 * The reference of W6: the same figures in arrays of primitives, and the comparisons that a scorecard needs. Three
 * passes a series, as the rules ask: which figures stand in the line, and whether the series was broken after the
 * baseline and after the year before; then the year before, the trend of the last five, and the distance to the target.
 */
final class PrimitiveColumns {

    private static final int TREND = 5;

    private final int[] starts;
    private final int[] ends;
    private final byte[] frequencies;
    private final byte[] statuses;
    private final double[] values;
    private final double[] targets;
    private final int[] baselines;

    private PrimitiveColumns(int series, int observations) {
        starts = new int[series + 1];
        targets = new double[series];
        baselines = new int[series];
        ends = new int[observations];
        frequencies = new byte[observations];
        statuses = new byte[observations];
        values = new double[observations];
    }

    static PrimitiveColumns of(Snapshot snapshot) {
        Collection<Series> all = snapshot.series();
        PrimitiveColumns columns = new PrimitiveColumns(
                all.size(), all.stream().mapToInt(Series::size).sum());
        int s = 0;
        int i = 0;
        for (Series series : all) {
            columns.starts[s] = i;
            List<Observation> observations = series.observations();
            for (Observation observation : observations) {
                columns.ends[i] = observation.period().end().months();
                columns.frequencies[i] = (byte) observation.period().frequency().ordinal();
                columns.statuses[i] = (byte) observation.status().ordinal();
                columns.values[i] = observation.value().doubleValue();
                i++;
            }
            Target target =
                    snapshot.target(series.indicator(), series.territory()).orElse(null);
            columns.targets[s] = target == null ? Double.NaN : target.value().doubleValue();
            columns.baselines[s] = columns.ends[columns.starts[s] + observations.size() / 2];
            s++;
        }
        columns.starts[s] = i;
        return columns;
    }

    /** A sum that depends on every comparison, so that none can be left out. */
    double scorecard() {
        double sum = 0;
        for (int s = 0; s + 1 < starts.length; s++) {
            int from = starts[s];
            int last = starts[s + 1] - 1;
            int until = ends[last];
            int points = 0;
            for (int i = from; i <= last; i++) {
                points += frequencies[i] == frequencies[last] ? 1 : 0;
            }
            boolean broken = isBroken(from, last, baselines[s], until) | isBroken(from, last, until - 12, until);
            int before = last;
            while (before > from && ends[before] > until - 12) {
                before--;
            }
            int rising = 0;
            for (int i = Math.max(from + 1, last - TREND); i <= last; i++) {
                rising += values[i] > values[i - 1] ? 1 : -1;
            }
            double gap = Double.isNaN(targets[s]) ? 0 : targets[s] - values[last];
            sum += points + (broken ? 1 : 0) + values[last] / values[before] + rising + gap;
        }
        return sum;
    }

    private boolean isBroken(int from, int last, int after, int until) {
        boolean broken = false;
        for (int i = from; i <= last; i++) {
            broken |= frequencies[i] == frequencies[last] && statuses[i] == 1 && ends[i] > after && ends[i] <= until;
        }
        return broken;
    }
}
