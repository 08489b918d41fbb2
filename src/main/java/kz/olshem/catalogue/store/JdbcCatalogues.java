package kz.olshem.catalogue.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Headline;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The catalogue in its tables. */
@Repository
class JdbcCatalogues implements Catalogues {

    private final JdbcTemplate jdbc;

    JdbcCatalogues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isEmpty() {
        Long count = jdbc.queryForObject("select count(*) from indicator", Long.class);
        return count == null || count == 0;
    }

    @Override
    public Catalogue current() {
        Map<String, Unit> units =
                jdbc.query("select * from unit order by position", (row, number) -> unit(row)).stream()
                        .collect(Collectors.toMap(
                                Unit::code, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
        return new Catalogue(
                jdbc.query("select * from direction order by position", (row, number) -> direction(row)),
                units.values(),
                jdbc.query("select * from territory order by position", (row, number) -> territory(row)),
                jdbc.query("select * from indicator order by position", (row, number) -> indicator(row, units)));
    }

    @Override
    public void install(Catalogue catalogue) {
        insert(
                "direction (code, position, name_kk, name_ru, name_en, description_kk, description_ru, description_en,"
                        + " lead_indicator)",
                catalogue.directions(),
                (place, it) -> row(
                        it.code(),
                        it.position(),
                        it.name(),
                        it.description(),
                        it.lead().value()));
        insert(
                "unit (code, position, dimension, scale, name_kk, name_ru, name_en)",
                catalogue.units(),
                (place, it) -> row(it.code(), place, it.dimension(), it.scale(), it.name()));
        insert(
                "territory (code, position, parent, level, name_kk, name_ru, name_en)",
                catalogue.territories(),
                (place, it) -> row(
                        it.code().value(),
                        place,
                        it.parent() == null ? null : it.parent().value(),
                        it.level().name(),
                        it.name()));
        insert(
                "indicator (code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies,"
                        + " observed_at, usual_lag_days, polarity, headline, derivation, definition_kk, definition_ru,"
                        + " definition_en, publisher, methodology)",
                catalogue.indicators(),
                (place, it) -> row(
                        it.code().value(),
                        place,
                        it.direction(),
                        it.name(),
                        it.unit().code(),
                        it.decimals(),
                        it.frequencies().stream().map(Frequency::name).collect(Collectors.joining(" ")),
                        it.observedAt().name(),
                        it.usualLagDays(),
                        it.polarity().name(),
                        it.headline() == null ? null : it.headline().name(),
                        it.derivation() == null ? null : it.derivation().toString(),
                        it.definition(),
                        it.publisher(),
                        it.methodology()));
    }

    private interface ToRow<T> {
        @Nullable
        Object[] of(int place, T value);
    }

    private <T> void insert(String tableAndColumns, Collection<T> values, ToRow<T> toRow) {
        AtomicInteger place = new AtomicInteger();
        List<Object[]> rows = values.stream()
                .map(value -> (Object[]) toRow.of(place.incrementAndGet(), value))
                .toList();
        int columns = tableAndColumns.split(",", -1).length;
        String marks = "?" + ", ?".repeat(columns - 1);
        jdbc.batchUpdate("insert into " + tableAndColumns + " values (" + marks + ")", rows);
    }

    /** A row's values, a localized text giving three. */
    private static @Nullable Object[] row(@Nullable Object... values) {
        return Arrays.stream(values)
                .<@Nullable Object>mapMulti((value, out) -> {
                    if (value instanceof LocalizedText text) {
                        out.accept(text.kk());
                        out.accept(text.ru());
                        out.accept(text.en());
                    } else {
                        out.accept(value);
                    }
                })
                .toArray();
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(
                row.getString(column + "_kk"), row.getString(column + "_ru"), row.getString(column + "_en"));
    }

    private static Direction direction(ResultSet row) throws SQLException {
        return new Direction(
                row.getString("code"),
                row.getInt("position"),
                text(row, "name"),
                text(row, "description"),
                new IndicatorCode(row.getString("lead_indicator")));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        BigDecimal scale = row.getBigDecimal("scale");
        return new Unit(row.getString("code"), row.getString("dimension"), scale, text(row, "name"));
    }

    private static Territory territory(ResultSet row) throws SQLException {
        String parent = row.getString("parent");
        return new Territory(
                new TerritoryCode(row.getString("code")),
                parent == null ? null : new TerritoryCode(parent),
                Territory.Level.valueOf(row.getString("level")),
                text(row, "name"));
    }

    private static Indicator indicator(ResultSet row, Map<String, Unit> units) throws SQLException {
        Unit unit = units.get(row.getString("unit"));
        if (unit == null) {
            throw new SQLException("unit of " + row.getString("code"));
        }
        String headline = row.getString("headline");
        String derivation = row.getString("derivation");
        return new Indicator(
                new IndicatorCode(row.getString("code")),
                row.getString("direction"),
                text(row, "name"),
                unit,
                row.getInt("decimals"),
                Arrays.stream(row.getString("frequencies").split(" "))
                        .map(Frequency::valueOf)
                        .toList(),
                ObservedAt.valueOf(row.getString("observed_at")),
                row.getInt("usual_lag_days"),
                Polarity.valueOf(row.getString("polarity")),
                headline == null ? null : Headline.valueOf(headline),
                derivation == null ? null : Derivation.parse(derivation),
                text(row, "definition"),
                row.getString("publisher"),
                row.getString("methodology"));
    }
}
