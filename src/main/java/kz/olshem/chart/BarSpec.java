package kz.olshem.chart;

import java.util.List;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Bars from zero: the years of one territory from left to right, or the territories of one period from the top down.
 *
 * @param kind   any but {@link ChartKind#LINES}
 * @param series what a table calls the column of values: the territory, or the period of a ranking
 * @param values the axis of values, which holds zero
 * @param bars   in the order in which they stand
 * @param guides what the bars are held against
 */
public record BarSpec(
        String id,
        Language language,
        String title,
        String subtitle,
        String sentence,
        ChartKind kind,
        String series,
        Axis values,
        boolean home,
        List<Bar> bars,
        List<Guide> guides,
        List<String> missing,
        String footer)
        implements ChartSpec {

    public BarSpec {
        bars = List.copyOf(bars);
        guides = List.copyOf(guides);
        missing = List.copyOf(missing);
        if (kind == ChartKind.LINES) {
            throw new IllegalArgumentException("lines are no bars");
        }
    }

    @Override
    public boolean nothingToDraw() {
        return bars.stream().allMatch(bar -> bar.value() == null);
    }

    /**
     * One bar.
     *
     * @param name   the year or the territory
     * @param role   {@link Role#FOCUS} for the territory that the chart is about, else {@link Role#PEER}
     * @param value  null where none is published: a place without a bar
     * @param text   the value in words, bare; a dash for none
     * @param spoken the value in words with its unit
     * @param note   a flag in words, such as "provisional"; empty for none
     * @param hollow whether the value is provisional, estimated or only expected
     */
    public record Bar(
            String name, Role role, @Nullable Double value, String text, String spoken, String note, boolean hollow) {}

    /**
     * A level across the bars.
     *
     * @param name  what it is called
     * @param label its name with its value, for its end
     * @param role  {@link Role#TARGET} or {@link Role#BENCHMARK}
     */
    public record Guide(String name, String label, Role role, double value) {}
}
