package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.TextStyle;

/** Where bars and what stands around them are, measured with the typeface before any program draws them; in points. */
final class EmbeddedBars {

    private static final TextStyle NAME = TextStyle.regular(12, Ink.INK_2);
    private static final TextStyle VALUE = TextStyle.semibold(12, Ink.INK);
    private static final double GAP = 8;
    private static final double ROW = 26;

    /** Programs measure text a little wider than we do. */
    private static final double WIDER = 1.06;

    private final BarSpec chart;
    private final double width;
    private final double height;
    private final Box plot;

    EmbeddedBars(BarSpec chart, double width, double height) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.plot = chart.kind() == ChartKind.YEARS ? upright() : lying();
    }

    private Box upright() {
        double labels =
                widest(chart.guides().stream().map(BarSpec.Guide::label).toList(), TextStyle.regular(12, Ink.INK));
        double right = width - GAP - (labels == 0 ? 0 : Math.min(labels + 2 * GAP, width / 3));
        return new Box(GAP, ROW, right, height - ROW);
    }

    private Box lying() {
        double names =
                Math.min(widest(chart.bars().stream().map(BarSpec.Bar::name).toList(), NAME), 0.4 * width);
        double values = widest(chart.bars().stream().map(BarSpec.Bar::text).toList(), VALUE);
        return new Box(names + 2 * GAP, 4, width - values - 2 * GAP, height - 4);
    }

    private static double widest(List<String> texts, TextStyle type) {
        return WIDER
                * texts.stream()
                        .mapToDouble(it -> type.widthOf(Lettering.clean(it)))
                        .max()
                        .orElse(0);
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

    ChartText names() {
        return ChartText.themed(NAME);
    }

    /** Levels across the bars, whose labels stand right of the last one. */
    List<NativeChart.Line> guides() {
        List<NativeChart.Line> lines = new ArrayList<>();
        double half = plot.width() / Math.max(1, chart.bars().size()) / 2;
        for (int i = 0; i < chart.guides().size(); i++) {
            LineLook look = LineLook.embedded(chart.guides().get(i).role(), Ink.ofFocus(chart.home()));
            NativeChart.EndLabel label = new NativeChart.EndLabel("r", share(half / width), null);
            lines.add(new NativeChart.Line(i + 1, i + 1, look, label));
        }
        return lines;
    }

    static NativeChart.Bars bars(BarSpec chart) {
        boolean years = chart.kind() == ChartKind.YEARS;
        int last = chart.bars().size() - 1;
        return new NativeChart.Bars(
                !years,
                List.of(new NativeChart.BarColumn(
                        0,
                        0,
                        BarLook.embedded(Ink.ofFocus(chart.home())),
                        places(chart, bar -> bar.role() != Role.FOCUS),
                        places(chart, BarSpec.Bar::hollow),
                        years
                                ? last < 0 || chart.bars().get(last).role() != Role.FOCUS ? Set.of() : Set.of(last)
                                : places(chart, bar -> bar.role() == Role.FOCUS),
                        true)));
    }

    private static Set<Integer> places(BarSpec chart, Predicate<BarSpec.Bar> which) {
        return IntStream.range(0, chart.bars().size())
                .filter(at -> which.test(chart.bars().get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }
}
