package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartValues;
import kz.olshem.chart.LineSpec;
import org.jspecify.annotations.Nullable;

/**
 * A chart as Office knows charts: columns of values beside a column of periods or territories, as a sheet has them.
 *
 * @param periods in words, by time; of a ranking the territories
 * @param columns the focus first, then target, peers, benchmark
 */
public record ChartGrid(List<String> periods, List<Column> columns) {

    public ChartGrid {
        periods = List.copyOf(periods);
        columns = List.copyOf(columns);
    }

    /**
     * The values of a line.
     *
     * @param hollow whether its last value is not settled yet
     * @param values one for each period, null for a gap
     * @param broken places whose value is not comparable with the one before, so that no line leads to them
     */
    public record Column(
            String name, Role role, boolean hollow, List<@Nullable BigDecimal> values, Set<Integer> broken) {

        public @Nullable BigDecimal value(int at) {
            return at < 0 ? null : values.get(at);
        }

        /** The place of the last value; −1 for none. */
        int last() {
            int last = values.size() - 1;
            while (last >= 0 && values.get(last) == null) {
                last--;
            }
            return last;
        }

        /** Whether this is the value that the chart is about: the last one of the focus. */
        boolean isTheEnd(int at) {
            return role == Role.FOCUS && at == last();
        }

        /** Whether a value has no neighbour that a line could join it to. */
        boolean isAlone(int at) {
            boolean before = at > 0 && values.get(at - 1) != null && !broken.contains(at);
            boolean after = at + 1 < values.size() && values.get(at + 1) != null && !broken.contains(at + 1);
            return values.get(at) != null && !before && !after;
        }
    }

    /** The values as they are drawn: of lines over periods that lie evenly in time, of bars with what they are held against. */
    public static ChartGrid of(ChartSpec chart) {
        return switch (chart) {
            case LineSpec lines -> EvenPeriods.grid(lines);
            case BarSpec bars -> of(bars);
        };
    }

    private static ChartGrid of(BarSpec chart) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        chart.bars().forEach(bar -> values.add(bar.value() == null ? null : BigDecimal.valueOf(bar.value())));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(chart.series(), Role.FOCUS, false, values, Set.of()));
        for (BarSpec.Guide guide : chart.guides()) {
            List<@Nullable BigDecimal> level = Collections.nCopies(values.size(), BigDecimal.valueOf(guide.value()));
            columns.add(new Column(guide.name(), guide.role(), false, level, Set.of()));
        }
        return new ChartGrid(chart.bars().stream().map(BarSpec.Bar::name).toList(), columns);
    }

    /** The values as they were published, over the periods of their table. */
    static ChartGrid of(ChartValues values) {
        List<Column> columns = IntStream.range(0, values.columns().size())
                .mapToObj(i -> column(values, i))
                .toList();
        return new ChartGrid(values.rows().stream().map(ChartValues.Row::name).toList(), columns);
    }

    private static Column column(ChartValues values, int at) {
        ChartValues.Column it = values.columns().get(at);
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        values.rows().forEach(row -> figures.add(row.values().get(at)));
        return new Column(it.name(), it.role(), it.hollow(), figures, it.broken());
    }
}
