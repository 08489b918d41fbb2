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
 */
public record Selection(
        IndicatorCode indicator,
        List<TerritoryCode> peers,
        @Nullable Integer from,
        @Nullable Integer to,
        Transformation view,
        Language language) {

    public Selection {
        peers = List.copyOf(peers);
    }

    Selection withYears(@Nullable Integer first, @Nullable Integer last) {
        return new Selection(indicator, peers, first, last, view, language);
    }
}
