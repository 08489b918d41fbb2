package kz.olshem.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Shipped;
import org.jspecify.annotations.Nullable;

/** Dossiers to be written by tests: of the shipped figures, and of any chart. */
public final class Dossiers {

    public static final String LINK = "https://olshem.example/indicators/gross-regional-product?lang=kk&release=2";

    private Dossiers() {}

    public static Dossier shipped(String indicator, Language language) {
        return shipped("KZ-75", indicator, null, null, language);
    }

    /** Of some years, in English. */
    public static Dossier shipped(String territory, String indicator, @Nullable Integer from, @Nullable Integer to) {
        return shipped(territory, indicator, from, to, Language.EN);
    }

    private static Dossier shipped(
            String territory, String indicator, @Nullable Integer from, @Nullable Integer to, Language language) {
        return Dossier.of(
                Shipped.scorecard(territory), selection(territory, indicator, from, to, language), List.of(), LINK);
    }

    /** With the other cities and the country as peers. */
    static Selection selection(
            String territory, String indicator, @Nullable Integer from, @Nullable Integer to, Language language) {
        return new Selection(
                new IndicatorCode(indicator),
                Stream.of("KZ-75", "KZ-71", "KZ-79", "KZ")
                        .filter(it -> !it.equals(territory))
                        .map(TerritoryCode::new)
                        .toList(),
                from,
                to,
                Transformation.TOTAL,
                language);
    }

    /** The dossier of the shipped gross regional product, with another chart in it. */
    public static Dossier with(ChartSpec chart) {
        Dossier it = shipped("gross-regional-product", chart.language());
        return new Dossier(
                chart,
                1,
                List.of(chart.title()),
                it.status(),
                it.standing(),
                it.reason(),
                List.of(new Dossier.Fact(chart.title(), chart.title())),
                chart.title(),
                chart.title(),
                List.of(new Dossier.Fact(chart.title(), chart.title())),
                List.of(chart.title()),
                List.of(chart.title()),
                chart.title(),
                chart.title(),
                chart.title(),
                it.table(),
                List.of(new Dossier.Figure(chart.title(), "2025", BigDecimal.TEN, "A")),
                chart.title(),
                it.release(),
                LINK);
    }
}
