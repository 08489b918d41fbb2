package kz.olshem.catalogue.store;

import static kz.olshem.catalogue.store.VersionedTable.codes;
import static kz.olshem.catalogue.store.VersionedTable.rows;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.catalogue.Headline;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.OutsideEvidence;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Stage;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The catalogue of each release in its tables. */
@Repository
class JdbcCatalogues implements Catalogues {

    private static final VersionedTable DIRECTIONS = VersionedTable.of(
            "direction",
            "code, position, name_kk, name_ru, name_en, description_kk, description_ru, description_en, lead_indicator");
    private static final VersionedTable UNITS = VersionedTable.of(
            "unit", "code, position, dimension, scale, name_kk, name_ru, name_en, pattern_kk, pattern_ru, pattern_en");
    private static final VersionedTable TERRITORIES =
            VersionedTable.of("territory", "code, position, parent, level, name_kk, name_ru, name_en");
    private static final VersionedTable INDICATORS = VersionedTable.of(
            "indicator",
            "code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies, observed_at, usual_lag_days,"
                    + " polarity, headline, stage, derivation, definition_kk, definition_ru, definition_en, publisher_kk,"
                    + " publisher_ru, publisher_en, methodology");
    private static final VersionedTable FRAMEWORK_LINKS = VersionedTable.of(
            "framework_link", "position, indicator, framework, edition, code, match_kind, note_kk, note_ru, note_en");
    private static final VersionedTable EVIDENCE = VersionedTable.of(
            "outside_evidence",
            "position, link, sentence_kk, sentence_ru, sentence_en, source_title, url, published, rating");

    private final JdbcTemplate jdbc;

    JdbcCatalogues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Catalogue asOf(int release) {
        Map<String, Unit> units = jdbc.query(UNITS.asOf(), (row, number) -> unit(row), release, release).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new Catalogue(
                jdbc.query(DIRECTIONS.asOf(), (row, number) -> direction(row), release, release),
                units.values(),
                jdbc.query(TERRITORIES.asOf(), (row, number) -> territory(row), release, release),
                jdbc.query(INDICATORS.asOf(), (row, number) -> indicator(row, units), release, release),
                jdbc.query(FRAMEWORK_LINKS.asOf(), (row, number) -> frameworkLink(row), release, release),
                jdbc.query(EVIDENCE.asOf(), (row, number) -> evidence(row), release, release));
    }

    @Override
    public int publish(Catalogue catalogue, int release) {
        DIRECTIONS.add(jdbc, codes(catalogue.directions(), Direction::code));
        UNITS.add(jdbc, codes(catalogue.units(), Unit::code));
        TERRITORIES.add(jdbc, codes(catalogue.territories(), it -> it.code().value()));
        INDICATORS.add(jdbc, codes(catalogue.indicators(), it -> it.code().value()));
        return DIRECTIONS.publish(jdbc, rows(catalogue.directions(), JdbcCatalogues::row), release)
                + UNITS.publish(jdbc, rows(catalogue.units(), JdbcCatalogues::row), release)
                + TERRITORIES.publish(jdbc, rows(catalogue.territories(), JdbcCatalogues::row), release)
                + INDICATORS.publish(jdbc, rows(catalogue.indicators(), JdbcCatalogues::row), release)
                + FRAMEWORK_LINKS.publish(jdbc, rows(catalogue.frameworkLinks(), JdbcCatalogues::row), release)
                + EVIDENCE.publish(jdbc, rows(catalogue.outsideEvidence(), JdbcCatalogues::row), release);
    }

    private static @Nullable Object[] row(int position, Direction it) {
        return new Object[] {
            it.code(), it.position(), it.name(), it.description(), it.lead().value()
        };
    }

    private static @Nullable Object[] row(int position, Unit it) {
        return new Object[] {it.code(), position, it.dimension(), it.scale(), it.name(), it.pattern()};
    }

    private static @Nullable Object[] row(int position, Territory it) {
        return new @Nullable Object[] {
            it.code().value(),
            position,
            it.parent() == null ? null : it.parent().value(),
            it.level().name(),
            it.name()
        };
    }

    private static @Nullable Object[] row(int position, Indicator it) {
        return new @Nullable Object[] {
            it.code().value(),
            position,
            it.direction(),
            it.name(),
            it.unit().code(),
            it.decimals(),
            it.frequencies().stream().map(Frequency::name).collect(Collectors.joining(" ")),
            it.observedAt().name(),
            it.usualLagDays(),
            it.polarity().name(),
            it.headline() == null ? null : it.headline().name(),
            it.stage() == null ? null : it.stage().name(),
            it.derivation() == null ? null : it.derivation().toString(),
            it.definition(),
            it.publisher(),
            it.methodology()
        };
    }

    private static @Nullable Object[] row(int position, FrameworkLink it) {
        return new Object[] {
            position,
            it.indicator().value(),
            it.framework(),
            it.edition(),
            it.code(),
            it.match().name(),
            it.note()
        };
    }

    private static @Nullable Object[] row(int position, OutsideEvidence it) {
        return new Object[] {position, it.link(), it.sentence(), it.sourceTitle(), it.url(), it.published(), it.rating()
        };
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
        return new Unit(
                row.getString("code"), row.getString("dimension"), scale, text(row, "name"), text(row, "pattern"));
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
        String stage = row.getString("stage");
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
                stage == null ? null : Stage.valueOf(stage),
                derivation == null ? null : Derivation.parse(derivation),
                text(row, "definition"),
                text(row, "publisher"),
                row.getString("methodology"));
    }

    private static FrameworkLink frameworkLink(ResultSet row) throws SQLException {
        return new FrameworkLink(
                new IndicatorCode(row.getString("indicator")),
                row.getString("framework"),
                row.getString("edition"),
                row.getString("code"),
                FrameworkLink.Match.valueOf(row.getString("match_kind")),
                text(row, "note"));
    }

    private static OutsideEvidence evidence(ResultSet row) throws SQLException {
        return new OutsideEvidence(
                row.getString("link"),
                text(row, "sentence"),
                row.getString("source_title"),
                row.getString("url"),
                row.getString("published"),
                row.getInt("rating"));
    }
}
