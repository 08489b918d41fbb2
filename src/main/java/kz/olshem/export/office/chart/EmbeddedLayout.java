package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.layout.Axes;
import kz.olshem.export.layout.LinearScale;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import org.jspecify.annotations.Nullable;

/** Where the parts of a chart stand, measured with the typeface before any program draws it; lengths in points. */
final class EmbeddedLayout {

    private static final TextStyle AXIS = TextStyle.regular(12, Ink.INK_3);
    private static final TextStyle SMALL = TextStyle.regular(10, Ink.INK_3);
    private static final double GAP = 8;

    /** Below the plot: the periods in a row, and aslant, as programs set them that leave none out. */
    private static final double ROW = 26;

    private static final double SLANTED = 34;

    private final ChartGrid grid;
    private final Axis y;
    private final int decimals;
    private final Language language;
    private final double width;
    private final double height;
    private final Box plot;
    private final Map<Integer, LabelPlaces.Place> labels;

    /**
     * @param decimals of the values at the ends of lines
     */
    EmbeddedLayout(ChartGrid grid, Axis y, int decimals, Language language, double width, double height) {
        this.grid = grid;
        this.y = y;
        this.decimals = decimals;
        this.language = language;
        this.width = width;
        this.height = height;
        Map<Integer, Box> sizes = sizes();
        this.plot = plot(sizes);
        LinearScale scale = new LinearScale(y.min(), y.max(), plot.bottom(), plot.top());
        this.labels = new LabelPlaces(grid, plot, scale, width).places(sizes);
    }

    private Map<Integer, Box> sizes() {
        Map<Integer, Box> sizes = new TreeMap<>();
        for (int i = 0; i < grid.columns().size(); i++) {
            ChartGrid.Column column = grid.columns().get(i);
            BigDecimal value = column.value(column.last());
            if (value != null) {
                boolean valued = LineLook.isValued(column.role());
                String number = valued ? " " + Numbers.format(value, decimals, language) : "";
                TextStyle type = LineLook.labelType(column.role(), Ink.INK);
                double wide = type.widthOf(Lettering.clean(column.name()) + number) * 1.04 + 4;
                sizes.put(i, new Box(0, 0, Math.min(wide, width / 3), 1.2 * type.leading()));
            }
        }
        return sizes;
    }

    /** The plot with room at the left for its values, at the right for the labels that stand there. */
    private Box plot(Map<Integer, Box> sizes) {
        double left = Axes.widthOfValues(y, AXIS, width / 4) + 12;
        int steps = steps();
        double right = width - 16;
        for (Map.Entry<Integer, Box> it : sizes.entrySet()) {
            double share = grid.columns().get(it.getKey()).last() / (double) steps;
            double room = width - GAP - it.getValue().width() - 2;
            // A label in the middle of the plot may stand above or below its point instead.
            if (share > 0.8) {
                right = Math.min(right, left + (room - left) / share);
            }
        }
        double end = Math.max(left + width / 4, right);
        return new Box(left, 10, end, height - (fit(SMALL, end - left) ? ROW : SLANTED));
    }

    NativeChart.Plot plot() {
        return new NativeChart.Plot(
                share(plot.left() / width),
                share(plot.top() / height),
                share(plot.width() / width),
                share(plot.height() / height));
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(Math.round(share * 1e5), 5);
    }

    /** The label at the end of a column's line; null where the line has no end. */
    NativeChart.@Nullable EndLabel label(int column) {
        LabelPlaces.Place place = labels.get(column);
        if (place == null) {
            return null;
        }
        return new NativeChart.EndLabel(place.position(), place.dy() == 0 ? null : share(place.dy() / height));
    }

    /** How the periods are set: never turned, since {@link #step} leaves out those for which there is no room. */
    ChartText periods() {
        return ChartText.themed(periodType());
    }

    /** Smaller where all of them fit so in a program that leaves none out. */
    private TextStyle periodType() {
        return fit(AXIS, plot.width()) ? AXIS : SMALL;
    }

    private boolean fit(TextStyle type, double wide) {
        return 1.1 * widest(type) * steps() < wide;
    }

    private double widest(TextStyle type) {
        return grid.periods().stream().mapToDouble(type::widthOf).max().orElse(0);
    }

    private int steps() {
        return Math.max(1, grid.periods().size() - 1);
    }

    /** Every how many periods one is named. */
    int step() {
        return PeriodSteps.of(grid.periods(), periodType(), plot.width());
    }
}
