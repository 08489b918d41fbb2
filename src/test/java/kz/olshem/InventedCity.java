package kz.olshem;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.Revision;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;
import kz.olshem.series.publication.Releases;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A city that does not exist, in a country of its own: nothing but data, for which no code was written. */
@TestConfiguration
public class InventedCity {

    public static final String CITY = "ZZ-1";

    private static final IndicatorCode WATER = new IndicatorCode("clean-water");
    private static final Source SOURCE = new Source("s1", text("Yearbook"), "", "", Source.Provenance.TABLE, "");
    private static final Release RELEASE =
            new Release(1, text("First"), Instant.parse("2026-03-01T00:00:00Z"), text(""));
    private static final Snapshot SNAPSHOT = snapshot();

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }

    private static Territory territory(String code, String parent, Territory.Level level, String name) {
        return new Territory(
                new TerritoryCode(code), parent.isEmpty() ? null : new TerritoryCode(parent), level, text(name));
    }

    private static Snapshot snapshot() {
        Unit unit = new Unit("percent", "percent", BigDecimal.ONE, text("%"));
        Indicator water = new Indicator(
                WATER,
                "water",
                text("Clean water"),
                unit,
                1,
                List.of(Frequency.A),
                ObservedAt.PERIOD,
                90,
                Polarity.UP,
                null,
                null,
                null,
                text("Share of clean samples"),
                text("Office of Zed"),
                "");
        Catalogue catalogue = new Catalogue(
                List.of(new Direction("water", 1, text("Water"), text("Clean water for all"), WATER)),
                List.of(unit),
                List.of(
                        territory("ZZ", "", Territory.Level.COUNTRY, "Zedland"),
                        territory("ZZ-9", "ZZ", Territory.Level.REGION, "Nine region"),
                        territory(CITY, "ZZ", Territory.Level.CITY, "Zed City"),
                        territory("ZZ-2", "ZZ", Territory.Level.CITY, "Other City"),
                        territory("YY", "", Territory.Level.COUNTRY, "Neighbour"),
                        territory("YY-1", "YY", Territory.Level.CITY, "Foreign City"),
                        territory("zed-old-town", CITY, Territory.Level.DISTRICT, "Old Town")),
                List.of(water));
        List<Observation> figures = new ArrayList<>();
        for (String where : List.of("ZZ", "ZZ-9", CITY, "ZZ-2", "zed-old-town")) {
            for (int year = 2018; year <= 2025; year++) {
                figures.add(new Observation(
                        WATER,
                        new TerritoryCode(where),
                        new Period.Year(year),
                        new BigDecimal(where.length() + year - 1950),
                        ObservationStatus.A,
                        SOURCE.code()));
            }
        }
        return new Snapshot(RELEASE, catalogue, figures, List.of(), List.of(), List.of(SOURCE));
    }

    @Bean
    @Primary
    Releases releases() {
        return new Releases() {
            @Override
            public List<Release> all() {
                return List.of(RELEASE);
            }

            @Override
            public Snapshot latest() {
                return SNAPSHOT;
            }

            @Override
            public Snapshot asOf(int number) {
                if (number != RELEASE.number()) {
                    throw new Problem.Unknown("release", String.valueOf(number));
                }
                return SNAPSHOT;
            }

            @Override
            public List<Revision> revisions(IndicatorCode indicator, TerritoryCode territory, int upTo) {
                return List.of();
            }
        };
    }
}
