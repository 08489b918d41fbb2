package kz.olshem.chart;

import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What of an indicator is to be drawn.
 *
 * @param peers other territories, muted, in this order
 * @param from  first year; null for fifteen years up to the last one
 * @param to    last year; null for the latest figure, or the target's date where that is later
 * @param kind  of chart; null for the one that the data have the shape of
 */
public record Selection(
        IndicatorCode indicator,
        List<TerritoryCode> peers,
        @Nullable Integer from,
        @Nullable Integer to,
        Transformation view,
        @Nullable ChartKind kind,
        Language language) {

    public Selection {
        peers = List.copyOf(peers);
    }

    /** A selection that leaves the kind of its chart to the data. */
    public Selection(
            IndicatorCode indicator,
            List<TerritoryCode> peers,
            @Nullable Integer from,
            @Nullable Integer to,
            Transformation view,
            Language language) {
        this(indicator, peers, from, to, view, null, language);
    }

    Selection withYears(@Nullable Integer first, @Nullable Integer last) {
        return new Selection(indicator, peers, first, last, view, kind, language);
    }
}
