package kz.olshem.series.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Reported;
import kz.olshem.series.Vintage;
import kz.olshem.series.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Observations in their table. */
@Component
class ObservationRows {

    /** In force as of a release; takes the number twice. */
    static final String AS_OF = "published_in <= ? and (superseded_in is null or superseded_in > ?)";

    private static final String VINTAGES = "select indicator, territory, period, value, value_decimals, status, source,"
            + " note_kk, note_ru, note_en, published_in, superseded_in from observation where status <> 'M' and published_in <= ?";

    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;
    private final RowStream stream;

    ObservationRows(JdbcTemplate jdbc, RowStream stream) {
        this.jdbc = jdbc;
        this.stream = stream;
    }

    /** What is in force as of a release: figures, and periods of which one was withdrawn. */
    record InForce(List<Observation> observations, List<Withdrawal> withdrawals) {}

    /** Codes and periods are shared between the rows: a million of them hold few distinct ones. */
    InForce asOf(int release) {
        Map<String, IndicatorCode> codes = new HashMap<>();
        Map<String, TerritoryCode> places = new HashMap<>();
        Map<String, Period> periods = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        InForce inForce = new InForce(new ArrayList<>(), new ArrayList<>());
        stream.each(
                "select indicator, territory, period, value, value_decimals, status, source, note_kk, note_ru, note_en"
                        + " from observation where " + AS_OF,
                row -> {
                    IndicatorCode indicator = codes.computeIfAbsent(row.getString(1), IndicatorCode::new);
                    TerritoryCode territory = places.computeIfAbsent(row.getString(2), TerritoryCode::new);
                    Period period = periods.computeIfAbsent(row.getString(3), ObservationRows::period);
                    String status = row.getString(6);
                    String source = texts.computeIfAbsent(row.getString(7), text -> text);
                    if (status.equals(Withdrawal.STATUS)) {
                        inForce.withdrawals().add(new Withdrawal(indicator, territory, period, source));
                    } else {
                        inForce.observations()
                                .add(new Observation(
                                        indicator,
                                        territory,
                                        period,
                                        value(row),
                                        ObservationStatus.valueOf(status),
                                        source,
                                        note(row)));
                    }
                },
                release,
                release);
        return inForce;
    }

    /** Every figure of one observed series up to a release; one that was withdrawn ends there. */
    List<Vintage> vintages(Derivation.Reference series, int upTo) {
        TerritoryCode territory = Objects.requireNonNull(series.territory());
        return jdbc.query(
                VINTAGES + " and indicator = ? and territory = ?",
                (row, number) -> vintage(row, series.indicator(), territory),
                upTo,
                series.indicator().value(),
                territory.value());
    }

    /** The same of all observed series of some indicators, read in one pass. */
    Map<Derivation.Reference, List<Vintage>> vintages(Set<IndicatorCode> indicators, int upTo) {
        Map<Derivation.Reference, List<Vintage>> found = new HashMap<>();
        List<Object> arguments = new ArrayList<>(List.of(upTo));
        indicators.forEach(indicator -> arguments.add(indicator.value()));
        stream.each(
                VINTAGES + " and indicator in (" + String.join(", ", Collections.nCopies(indicators.size(), "?")) + ")",
                row -> {
                    IndicatorCode indicator = new IndicatorCode(row.getString("indicator"));
                    TerritoryCode territory = new TerritoryCode(row.getString("territory"));
                    found.computeIfAbsent(new Derivation.Reference(indicator, territory), key -> new ArrayList<>())
                            .add(vintage(row, indicator, territory));
                },
                arguments.toArray());
        return found;
    }

    private static Vintage vintage(ResultSet row, IndicatorCode indicator, TerritoryCode territory)
            throws SQLException {
        return new Vintage(
                new Observation(
                        indicator,
                        territory,
                        period(row.getString("period")),
                        value(row),
                        ObservationStatus.valueOf(row.getString("status")),
                        row.getString("source"),
                        note(row)),
                row.getInt("published_in"),
                row.getObject("superseded_in", Integer.class));
    }

    /** The observed series that have a superseded figure, with the release that was the first to supersede one. */
    Map<Derivation.Reference, Integer> superseded() {
        Map<Derivation.Reference, Integer> first = new HashMap<>();
        jdbc.query(
                "select indicator, territory, min(superseded_in) from observation where superseded_in is not null"
                        + " group by indicator, territory",
                (RowCallbackHandler) row -> first.put(
                        new Derivation.Reference(
                                new IndicatorCode(row.getString(1)), new TerritoryCode(row.getString(2))),
                        row.getInt(3)));
        return Map.copyOf(first);
    }

    private static @Nullable LocalizedText note(ResultSet row) throws SQLException {
        String kk = row.getString("note_kk");
        return kk == null ? null : new LocalizedText(kk, row.getString("note_ru"), row.getString("note_en"));
    }

    /** A stored number with the decimals that it was published with. */
    static BigDecimal value(ResultSet row) throws SQLException {
        BigDecimal stored = row.getBigDecimal("value");
        int decimals = row.getInt("value_decimals");
        return stored.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new IllegalStateException("stored period " + text));
    }

    void supersede(List<? extends Reported> replaced, int release) {
        jdbc.batchUpdate(
                "update observation set superseded_in = ? where indicator = ? and territory = ? and period = ?"
                        + " and superseded_in is null",
                replaced,
                BATCH,
                (statement, it) -> {
                    statement.setInt(1, release);
                    statement.setString(2, it.indicator().value());
                    statement.setString(3, it.territory().value());
                    statement.setString(4, it.period().toString());
                });
    }

    void insert(List<? extends Reported> added, int release) {
        jdbc.batchUpdate(
                "insert into observation (indicator, territory, period, value, value_decimals, status, source,"
                        + " published_in, note_kk, note_ru, note_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added,
                BATCH,
                (statement, it) -> {
                    statement.setString(1, it.indicator().value());
                    statement.setString(2, it.territory().value());
                    statement.setString(3, it.period().toString());
                    BigDecimal value = it.figure().orElse(null);
                    statement.setBigDecimal(4, value);
                    statement.setObject(5, value == null ? null : Math.max(0, value.scale()), Types.SMALLINT);
                    statement.setString(6, it.statusCode());
                    statement.setString(7, it.source());
                    statement.setInt(8, release);
                    LocalizedText note = it instanceof Observation figure ? figure.note() : null;
                    statement.setString(9, note == null ? null : note.kk());
                    statement.setString(10, note == null ? null : note.ru());
                    statement.setString(11, note == null ? null : note.en());
                });
    }
}
