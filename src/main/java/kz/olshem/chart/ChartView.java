package kz.olshem.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants to look at an indicator: {@code index}, {@code ranking}, or both parted by a dot.
 *
 * @param kind of chart; null for the one that the data have the shape of
 */
public record ChartView(Transformation values, @Nullable ChartKind kind) {

    /** As published, in the shape of the data. */
    public static final ChartView USUAL = new ChartView(Transformation.TOTAL, null);

    /** All that addresses may say. */
    public static List<String> codes() {
        Stream<String> single = Stream.concat(
                Stream.of(Transformation.values()).map(Transformation::code),
                Stream.of(ChartKind.values()).map(ChartKind::code));
        Stream<String> both = Stream.of(Transformation.PER_CAPITA, Transformation.INDEX)
                .flatMap(values -> Stream.of(ChartKind.values()).map(kind -> new ChartView(values, kind).code()));
        return Stream.concat(single, both).toList();
    }

    /** The code in addresses; empty where nothing is chosen. */
    public String code() {
        String chosen = values == Transformation.TOTAL ? "" : values.code();
        if (kind == null) {
            return chosen;
        }
        return chosen.isEmpty() ? kind.code() : chosen + "." + kind.code();
    }

    public static Optional<ChartView> parse(String code) {
        String[] parts = code.strip().split("\\.", -1);
        if (parts.length == 2) {
            return Transformation.parse(parts[0])
                    .flatMap(values -> ChartKind.parse(parts[1]).map(kind -> new ChartView(values, kind)));
        }
        Optional<ChartView> values = Transformation.parse(code).map(it -> new ChartView(it, null));
        return values.or(() -> ChartKind.parse(code).map(kind -> new ChartView(Transformation.TOTAL, kind)));
    }

    public ChartView as(@Nullable ChartKind wanted) {
        return new ChartView(values, wanted);
    }

    public ChartView of(Transformation wanted) {
        return new ChartView(wanted, kind);
    }
}
