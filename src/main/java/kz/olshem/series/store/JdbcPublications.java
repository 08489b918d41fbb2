package kz.olshem.series.store;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.olshem.access.AuditTrail;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.publication.Publication;
import kz.olshem.series.publication.Publications;
import kz.olshem.series.publication.ReleasePublished;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a publication: adds rows and ends the ones that they supersede, never changing a published figure. */
@Service
class JdbcPublications implements Publications {

    private record Key(String indicator, String territory, String period) {
        static Key of(Observation it) {
            return new Key(
                    it.indicator().value(), it.territory().value(), it.period().toString());
        }
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ObservationRows observations;
    private final TargetRows targets;
    private final JdbcReleases releases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    JdbcPublications(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ObservationRows observations,
            TargetRows targets,
            JdbcReleases releases,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.observations = observations;
        this.targets = targets;
        this.releases = releases;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public Release publish(Publication publication, String by) {
        long begun = System.nanoTime();
        Release release = transaction.execute(status -> write(publication, by));
        if (release == null) {
            throw new IllegalStateException("the publication was not written");
        }
        events.publishEvent(new ReleasePublished(
                release.number(), publication.observations().size(), Duration.ofNanos(System.nanoTime() - begun)));
        refreshOnceCommitted();
        return release;
    }

    /** Inside a caller's transaction the release may still be undone, and must be seen by nobody until then. */
    private void refreshOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            releases.refresh();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                releases.refresh();
            }
        });
    }

    private Release write(Publication publication, String by) {
        Integer newest = jdbc.queryForObject("select coalesce(max(number), 0) from release", Integer.class);
        int number = (newest == null ? 0 : newest) + 1;
        jdbc.update(
                "insert into release (number, title_kk, title_ru, title_en, state, proposed_by, published_by,"
                        + " published_at, note) values (?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?)",
                number,
                publication.title().kk(),
                publication.title().ru(),
                publication.title().en(),
                by,
                by,
                publication.publishedAt().atOffset(ZoneOffset.UTC),
                publication.note());
        addSources(publication.sources());
        Map<Key, Observation> inForce = new HashMap<>();
        observations.asOf(number - 1).forEach(it -> inForce.put(Key.of(it), it));
        List<Observation> revised = new ArrayList<>();
        List<Observation> written = new ArrayList<>();
        for (Observation observation : publication.observations()) {
            Observation before = inForce.get(Key.of(observation));
            if (before == null) {
                written.add(observation);
            } else if (!same(before, observation)) {
                revised.add(before);
                written.add(observation);
            }
        }
        observations.supersede(revised, number);
        observations.insert(written, number);
        List<Target> bound = releases.targetsInForce(number - 1);
        List<Target> set = publication.targets().stream()
                .filter(target -> bound.stream().noneMatch(before -> before.saysTheSameAs(target)))
                .toList();
        for (Target target : set) {
            targets.supersede(target, number);
            targets.insert(target, number);
        }
        List<SeriesEvent> told = releases.eventsInForce(number - 1);
        List<SeriesEvent> events = publication.events().stream()
                .filter(event -> !told.contains(event))
                .toList();
        events.forEach(event -> targets.insert(event, number));
        audit.record(
                by,
                "release.published",
                "release " + number,
                String.format(
                        Locale.ROOT,
                        "observations new %d, revised %d; targets %d; events %d",
                        written.size() - revised.size(),
                        revised.size(),
                        set.size(),
                        events.size()));
        return new Release(number, publication.title(), publication.publishedAt(), publication.note());
    }

    /** Equal figures are not a revision because one is written 119 and the other 119.0. */
    private static boolean same(Observation one, Observation other) {
        return one.value().compareTo(other.value()) == 0
                && one.status() == other.status()
                && Objects.equals(one.source(), other.source());
    }

    private void addSources(List<Source> sources) {
        Set<String> known = new HashSet<>(jdbc.queryForList("select code from source", String.class));
        for (Source source : sources) {
            if (known.add(source.code())) {
                jdbc.update(
                        "insert into source (code, title, url, provenance) values (?, ?, ?, ?)",
                        source.code(),
                        source.title(),
                        source.url(),
                        source.provenance().name());
            }
        }
    }
}
