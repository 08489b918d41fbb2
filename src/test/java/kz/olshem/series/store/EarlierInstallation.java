package kz.olshem.series.store;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.olshem.TestDatabase;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.Unit;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.publication.Publication;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database as the product left it before catalogue and sources had releases: schema 2, with the first two shipped releases. */
final class EarlierInstallation implements AutoCloseable {

    private static final String AS_OF =
            " where published_in <= %1$d and (superseded_in is null or superseded_in > %1$d)";

    private static final int RELEASES = 2;

    final HikariDataSource database;
    final JdbcTemplate jdbc;
    private final ShippedData shipped = ShippedData.read();

    EarlierInstallation(TestDatabase kind, int number) {
        database = kind.fresh(number);
        jdbc = new JdbcTemplate(database);
        migrate("2");
        fill();
    }

    void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        database.close();
    }

    private void insert(String table, @Nullable Object... values) {
        List<@Nullable Object> flat = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof LocalizedText text) {
                flat.addAll(List.of(text.kk(), text.ru(), text.en()));
            } else {
                flat.add(value == null || value instanceof Number ? value : value.toString());
            }
        }
        jdbc.update("insert into " + table + " values (?" + ", ?".repeat(flat.size() - 1) + ")", flat.toArray());
    }

    private void fill() {
        Catalogue catalogue = shipped.catalogue();
        int position = 0;
        for (Direction it : catalogue.directions()) {
            insert("direction", it.code(), it.position(), it.name(), it.description(), it.lead());
        }
        for (Unit it : catalogue.units()) {
            insert("unit", it.code(), ++position, it.dimension(), it.scale(), it.name());
        }
        for (Territory it : catalogue.territories()) {
            insert(
                    "territory (code, position, parent, level, name_kk, name_ru, name_en)",
                    it.code(),
                    ++position,
                    it.parent(),
                    it.level(),
                    it.name());
        }
        for (Indicator it : catalogue.indicators()) {
            insert(
                    "indicator",
                    it.code(),
                    ++position,
                    it.direction(),
                    it.name(),
                    it.unit().code(),
                    it.decimals(),
                    it.frequencies().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    it.observedAt(),
                    it.usualLagDays(),
                    it.polarity(),
                    it.headline(),
                    it.derivation(),
                    it.definition(),
                    it.publisher().en(),
                    it.methodology());
        }
        for (Source it : shipped.publications().getLast().sources()) {
            insert("source", it.code(), it.title().en(), it.url(), it.provenance());
        }
        for (int i = 0; i < RELEASES; i++) {
            publish(shipped.publications().get(i), i + 1);
        }
        jdbc.update("insert into target_milestone (target, period, value) select max(id), '2028', 5.5 from target");
    }

    private void publish(Publication publication, int release) {
        jdbc.update(
                "insert into release (number, title_kk, title_ru, title_en, state, published_by, published_at, note)"
                        + " values (?, ?, ?, ?, 'PUBLISHED', 'system', ?, ?)",
                release,
                publication.title().kk(),
                publication.title().ru(),
                publication.title().en(),
                publication.publishedAt().atOffset(ZoneOffset.UTC),
                publication.note().en());
        for (Observation it : publication.observations()) {
            String key = "indicator = '%s' and territory = '%s' and period = '%s'"
                    .formatted(it.indicator(), it.territory(), it.period());
            jdbc.update(
                    "update observation set superseded_in = " + release + " where superseded_in is null and " + key);
            insert(
                    "observation (indicator, territory, period, value, value_decimals, status, source, published_in)",
                    it.indicator(),
                    it.territory(),
                    it.period(),
                    it.value(),
                    Math.max(0, it.value().scale()),
                    it.status(),
                    it.source(),
                    release);
        }
        for (Target it : publication.targets()) {
            jdbc.update(
                    "insert into target (indicator, territory, kind, goal, value, value_decimals, period,"
                            + " baseline_period, announced, trajectory, near_tolerance, far_tolerance, source, published_in)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    it.indicator().value(),
                    it.territory().value(),
                    it.kind().name(),
                    it.goal().name(),
                    it.value(),
                    Math.max(0, it.value().scale()),
                    text(it.period()),
                    text(it.baseline()),
                    it.announced(),
                    it.trajectory().name(),
                    it.near(),
                    it.far(),
                    it.source(),
                    release);
        }
        for (SeriesEvent it : publication.events()) {
            insert(
                    "series_event (indicator, territory, period, kind, text_kk, text_ru, text_en, published_in)",
                    it.indicator(),
                    it.territory(),
                    it.period(),
                    it.kind(),
                    it.text(),
                    release);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What the database answers for a release: rows of the statements, each as one text. */
    TreeSet<String> answers(int release, String... statements) {
        TreeSet<String> answers = new TreeSet<>();
        for (String statement : statements) {
            jdbc.queryForList(statement.replace("AS OF", String.format(Locale.ROOT, AS_OF, release)))
                    .forEach(row -> answers.add(row.values().stream()
                            .map(EarlierInstallation::plain)
                            .collect(Collectors.joining("|"))));
        }
        return answers;
    }

    private static String plain(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : Objects.toString(value);
    }

    static String[] of(String... tables) {
        return Arrays.stream(tables).map(it -> "select " + it).toArray(String[]::new);
    }
}
