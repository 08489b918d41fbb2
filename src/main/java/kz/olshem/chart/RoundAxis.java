package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;

/** Round axes. */
final class RoundAxis {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private RoundAxis() {}

    /**
     * An axis of values with round ticks.
     *
     * @param lowest   smallest value to be shown
     * @param highest  largest value to be shown
     * @param fromZero whether it must start, or end, at zero; an index need not, and then marks 100
     * @param most     intervals at the most
     */
    static ChartSpec.Axis values(double lowest, double highest, boolean fromZero, int most, Language language) {
        double low = fromZero ? Math.min(0, lowest) : lowest;
        double high = fromZero ? Math.max(0, highest) : highest;
        if (!fromZero) {
            low = Math.min(low, 100);
            high = Math.max(high, 100);
        }
        if (high - low <= 0) {
            high = low + 1;
        }
        double step = step((high - low) / most);
        double min = Math.floor(low / step + 1e-9) * step;
        double max = Math.ceil(high / step - 1e-9) * step;
        int decimals = decimals(step);
        List<ChartSpec.Tick> ticks = new ArrayList<>();
        for (int i = 0; min + i * step <= max + step / 1000; i++) {
            BigDecimal at = BigDecimal.valueOf(min + i * step);
            ticks.add(new ChartSpec.Tick(
                    Math.round((min + i * step) * 1e9) / 1e9, Numbers.format(at, decimals, language)));
        }
        return new ChartSpec.Axis(min, max, ticks);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static int decimals(double step) {
        int decimals = 0;
        while (decimals < 6
                && Math.abs(step * Math.pow(10, decimals) % 1) > 1e-6
                && Math.abs(step * Math.pow(10, decimals) % 1 - 1) > 1e-6) {
            decimals++;
        }
        return decimals;
    }

    /** An axis of years: both ends and the round years between them that are not too near an end. */
    static ChartSpec.Axis years(int from, int to) {
        int span = to - from;
        int every = span > 40 ? 20 : span > 22 ? 10 : span > 7 ? 5 : span > 3 ? 2 : 1;
        int apart = Math.max(1, Math.min(every, (span + 7) / 8));
        TreeSet<Integer> years = new TreeSet<>(List.of(from, to));
        for (int year = from + 1; year < to; year++) {
            if (year % every == 0 && year - from >= apart && to - year >= apart) {
                years.add(year);
            }
        }
        return new ChartSpec.Axis(
                from,
                to,
                years.stream()
                        .map(year -> new ChartSpec.Tick(year, String.valueOf(year)))
                        .toList());
    }
}
