package kz.olshem.series;

import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;

/** What a reader of a series must know about one of its periods. */
public record SeriesEvent(
        IndicatorCode indicator, TerritoryCode territory, Period period, Kind kind, LocalizedText text) {

    /** A break makes what comes before and after incomparable; an event only explains. */
    public enum Kind {
        BREAK,
        EVENT
    }
}
