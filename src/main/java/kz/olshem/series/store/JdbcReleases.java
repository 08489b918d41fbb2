package kz.olshem.series.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Problem;
import kz.olshem.series.Release;
import kz.olshem.series.Revision;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;
import kz.olshem.series.publication.Releases;
import kz.olshem.series.publication.SnapshotBuilt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;

/** Releases from their tables, the snapshots in use in memory. */
@Repository
class JdbcReleases implements Releases {

    /** Snapshots kept besides the latest: enough for everyone who compares with an earlier release at one time. */
    private static final int KEPT = 4;

    private static final Duration UNREAD = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;
    private final Catalogues catalogues;
    private final ObservationRows observations;
    private final SourceRows sources;
    private final Histories histories;
    private final ApplicationEventPublisher events;
    private final Cache<Integer, Snapshot> snapshots =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(UNREAD).build();
    private volatile @Nullable Snapshot latest;
    private volatile List<Release> published = List.of();

    JdbcReleases(
            JdbcTemplate jdbc,
            Catalogues catalogues,
            ObservationRows observations,
            SourceRows sources,
            Histories histories,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.observations = observations;
        this.sources = sources;
        this.histories = histories;
        this.events = events;
    }

    @Override
    public List<Release> all() {
        List<Release> known = published;
        return known.isEmpty() ? asked(this::read) : known;
    }

    private List<Release> read() {
        return jdbc.query("select * from release order by number", (row, number) -> release(row));
    }

    @Override
    public Snapshot latest() {
        Snapshot current = latest;
        if (current != null) {
            return current;
        }
        return asked(this::refresh);
    }

    /** Builds the snapshot of the newest release and swaps it in. */
    synchronized Snapshot refresh() {
        List<Release> all = read();
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing was published yet");
        }
        Snapshot current = latest;
        Release newest = all.getLast();
        if (current == null || current.release().number() != newest.number()) {
            current = build(newest);
            histories.prepare(current);
            latest = current;
            published = List.copyOf(all);
        }
        return current;
    }

    @Override
    public Snapshot asOf(int number) {
        Snapshot current = latest();
        if (current.release().number() == number) {
            return current;
        }
        // Built once, however many ask for it at the same time.
        return asked(() -> snapshots.get(number, wanted -> build(find(wanted))));
    }

    /** What an answer needs that is not in memory; where it cannot be had, whoever asked is told to ask again. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessResourceFailureException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException
                | TransactionException e) {
            throw new Problem.Unavailable("database");
        }
    }

    private Release find(int number) {
        return all().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem.Unknown("release", String.valueOf(number)));
    }

    @Override
    public List<Revision> revisions(IndicatorCode indicator, TerritoryCode territory, int upTo) {
        Snapshot snapshot = asOf(upTo);
        return asked(() -> histories.revisions(snapshot, indicator, territory));
    }

    private Snapshot build(Release release) {
        long begun = System.nanoTime();
        ObservationRows.InForce figures = observations.asOf(release.number());
        Snapshot snapshot = new Snapshot(
                release,
                catalogues.asOf(release.number()),
                figures.observations(),
                figures.withdrawals(),
                targets(release.number()),
                events(release.number()),
                sources.asOf(release.number()));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        events.publishEvent(new SnapshotBuilt(release.number(), snapshot.size(), took));
        return snapshot;
    }

    private List<Target> targets(int release) {
        Map<Long, Map<String, java.math.BigDecimal>> milestones = new HashMap<>();
        jdbc.query("select target, period, value from target_milestone", (RowCallbackHandler) row -> milestones
                .computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                .put(row.getString(2), row.getBigDecimal(3)));
        List<Target> targets = new ArrayList<>();
        jdbc.query(
                "select * from target where " + ObservationRows.AS_OF + " order by id",
                (RowCallbackHandler) row ->
                        targets.add(TargetRows.target(row, milestones.getOrDefault(row.getLong("id"), Map.of()))),
                release,
                release);
        return targets;
    }

    private List<SeriesEvent> events(int release) {
        return jdbc.query(
                "select * from series_event where " + ObservationRows.AS_OF + " order by id",
                (row, number) -> TargetRows.event(row),
                release,
                release);
    }

    /** What binds as of a release, read without the observations; nothing before the first. */
    List<Target> targetsInForce(int release) {
        return targets(release);
    }

    /** What was told of periods as of a release; nothing before the first. */
    List<SeriesEvent> eventsInForce(int release) {
        return events(release);
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getInt("number"),
                new LocalizedText(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new LocalizedText(row.getString("note_kk"), row.getString("note_ru"), row.getString("note_en")));
    }
}
