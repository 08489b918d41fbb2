package kz.olshem.series.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Targets and events in their tables. */
@Component
class TargetRows {

    private final JdbcTemplate jdbc;

    TargetRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Target target(ResultSet row, Map<String, BigDecimal> milestones) throws SQLException {
        TreeMap<Period, BigDecimal> byPeriod = new TreeMap<>();
        milestones.forEach((period, value) -> byPeriod.put(ObservationRows.period(period), value));
        return new Target(
                new IndicatorCode(row.getString("indicator")),
                new TerritoryCode(row.getString("territory")),
                Target.Kind.valueOf(row.getString("kind")),
                Target.Goal.valueOf(row.getString("goal")),
                ObservationRows.value(row),
                row.getBigDecimal("upper_value"),
                period(row.getString("period")),
                period(row.getString("baseline_period")),
                row.getObject("announced", LocalDate.class),
                Trajectory.valueOf(row.getString("trajectory")),
                byPeriod,
                row.getBigDecimal("near_tolerance"),
                row.getBigDecimal("far_tolerance"),
                row.getBigDecimal("absolute_tolerance"),
                row.getString("source"));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : ObservationRows.period(text);
    }

    static SeriesEvent event(ResultSet row) throws SQLException {
        return new SeriesEvent(
                new IndicatorCode(row.getString("indicator")),
                new TerritoryCode(row.getString("territory")),
                ObservationRows.period(row.getString("period")),
                SeriesEvent.Kind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("text_kk"), row.getString("text_ru"), row.getString("text_en")));
    }

    /** Ends the target in force for the same indicator, territory, kind and date. */
    void supersede(Target target, int release) {
        jdbc.update(
                "update target set superseded_in = ? where indicator = ? and territory = ? and kind = ?"
                        + " and coalesce(period, '-') = ? and superseded_in is null",
                release,
                target.indicator().value(),
                target.territory().value(),
                target.kind().name(),
                target.period() == null ? "-" : target.period().toString());
    }

    void insert(Target target, int release) {
        jdbc.update(
                "insert into target (indicator, territory, kind, goal, value, value_decimals, upper_value, period,"
                        + " baseline_period, announced, trajectory, near_tolerance, far_tolerance, absolute_tolerance,"
                        + " source, published_in) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                target.indicator().value(),
                target.territory().value(),
                target.kind().name(),
                target.goal().name(),
                target.value(),
                Math.max(0, target.value().scale()),
                target.upper(),
                target.period() == null ? null : target.period().toString(),
                target.baseline() == null ? null : target.baseline().toString(),
                target.announced(),
                target.trajectory().name(),
                target.near(),
                target.far(),
                target.absoluteTolerance(),
                target.source(),
                release);
        if (!target.milestones().isEmpty()) {
            Long id = jdbc.queryForObject("select max(id) from target", Long.class);
            target.milestones()
                    .forEach((period, value) -> jdbc.update(
                            "insert into target_milestone (target, period, value) values (?, ?, ?)",
                            id,
                            period.toString(),
                            value));
        }
    }

    /** Ends what is told of the same kind of the same periods. */
    void supersede(List<SeriesEvent> events, int release) {
        jdbc.batchUpdate(
                "update series_event set superseded_in = ? where indicator = ? and territory = ? and period = ? and kind = ?"
                        + " and superseded_in is null",
                events.stream()
                        .map(event -> new Object[] {
                            release,
                            event.indicator().value(),
                            event.territory().value(),
                            event.period().toString(),
                            event.kind().name()
                        })
                        .toList());
    }

    void insert(List<SeriesEvent> events, int release) {
        jdbc.batchUpdate(
                "insert into series_event (indicator, territory, period, kind, text_kk, text_ru, text_en, published_in)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                events.stream()
                        .map(event -> new Object[] {
                            event.indicator().value(),
                            event.territory().value(),
                            event.period().toString(),
                            event.kind().name(),
                            event.text().kk(),
                            event.text().ru(),
                            event.text().en(),
                            release
                        })
                        .toList());
    }
}
