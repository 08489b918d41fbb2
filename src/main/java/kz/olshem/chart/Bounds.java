package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/** The smallest and largest of some values; both null for none. */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** A peer more than this many times larger would press the focus flat. */
    private static final BigDecimal DWARFING = new BigDecimal("2.5");

    static Bounds of(Collection<Observation> observations) {
        return ofValues(observations.stream().map(Observation::value).toList());
    }

    private static Bounds ofValues(List<BigDecimal> values) {
        return new Bounds(
                values.stream().min(BigDecimal::compareTo).orElse(null),
                values.stream().max(BigDecimal::compareTo).orElse(null));
    }

    boolean isEmpty() {
        return low == null;
    }

    Bounds and(Bounds other) {
        return ofValues(Stream.of(low, high, other.low, other.high)
                .<BigDecimal>mapMulti((value, out) -> {
                    if (value != null) {
                        out.accept(value);
                    }
                })
                .toList());
    }

    Bounds and(List<BenchmarkOrTarget> guides) {
        Bounds all = this;
        for (BenchmarkOrTarget guide : guides) {
            all = all.and(ofValues(List.copyOf(guide.values())));
        }
        return all;
    }

    /** The value that decides the scale. */
    BigDecimal largest() {
        if (low == null || high == null) {
            return BigDecimal.ZERO;
        }
        return low.abs().max(high.abs());
    }

    /**
     * Whether a peer is off the scale of these values: many times larger, or for an index, which swings about 100, far
     * outside the range.
     */
    boolean dwarfedBy(Bounds peer, boolean index) {
        if (low == null || high == null || peer.low == null || peer.high == null) {
            return false;
        }
        if (!index) {
            return peer.largest().compareTo(largest().multiply(DWARFING)) > 0;
        }
        BigDecimal reach = high.subtract(low).multiply(BigDecimal.TWO).max(BigDecimal.TEN);
        return peer.high.compareTo(high.add(reach)) > 0 || peer.low.compareTo(low.subtract(reach)) < 0;
    }

    ChartSpec.Axis axis(FigureFormat figures, boolean index, int intervals, Language language) {
        double least = low == null ? 0 : figures.scaled(low).doubleValue();
        double most = high == null ? 1 : figures.scaled(high).doubleValue();
        return RoundAxis.values(least, most, !index, intervals, language);
    }
}
