package kz.olshem.export.office.chart;

import java.util.List;
import kz.olshem.export.drawing.TextStyle;

/** Every how many periods one is named below a chart, so that none is turned or broken for want of room. */
final class PeriodSteps {

    /** Between one name and the next. */
    private static final double APART = 22;

    private PeriodSteps() {}

    /**
     * As many as have room, and preferably so that the last one is among them.
     *
     * @param width of the plot, in points
     */
    static int of(List<String> periods, TextStyle type, double width) {
        int steps = Math.max(1, periods.size() - 1);
        double widest = periods.stream().mapToDouble(type::widthOf).max().orElse(0);
        int least = Math.max(1, (int) Math.ceil((widest + APART) * steps / width));
        for (int step = least; step <= Math.min(steps, 2 * least); step++) {
            if (steps % step == 0) {
                return step;
            }
        }
        return least;
    }
}
