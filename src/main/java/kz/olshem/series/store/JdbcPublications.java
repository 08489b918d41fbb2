package kz.olshem.series.store;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.olshem.access.AuditTrail;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.Reported;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Target;
import kz.olshem.series.Withdrawal;
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
        static Key of(Reported it) {
            return new Key(
                    it.indicator().value(), it.territory().value(), it.period().toString());
        }
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ObservationRows observations;
    private final TargetRows targets;
    private final SourceRows sources;
    private final Catalogues catalogues;
    private final JdbcReleases releases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    JdbcPublications(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ObservationRows observations,
            TargetRows targets,
            SourceRows sources,
            Catalogues catalogues,
            JdbcReleases releases,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.observations = observations;
        this.targets = targets;
        this.sources = sources;
        this.catalogues = catalogues;
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
                "insert into release (number, title_kk, title_ru, title_en, published_by, published_at,"
                        + " note_kk, note_ru, note_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                publication.title().kk(),
                publication.title().ru(),
                publication.title().en(),
                by,
                publication.publishedAt().atOffset(ZoneOffset.UTC),
                publication.note().kk(),
                publication.note().ru(),
                publication.note().en());
        int entries = publication.catalogue() == null ? 0 : catalogues.publish(publication.catalogue(), number);
        int documents = sources.publish(publication.sources(), number);
        String figures = write(publication.observations(), publication.withdrawals(), number);
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
        targets.supersede(events, number);
        targets.insert(events, number);
        audit.record(
                by,
                "release.published",
                "release " + number,
                String.format(
                        Locale.ROOT,
                        "observations %s; targets %d; events %d; sources %d; catalogue %d",
                        figures,
                        set.size(),
                        events.size(),
                        documents,
                        entries));
        return new Release(number, publication.title(), publication.publishedAt(), publication.note());
    }

    /** Writes what differs from what is in force, and answers with the counts for the record. */
    private String write(List<Observation> published, List<Withdrawal> withdrawn, int number) {
        Map<Key, Observation> inForce = new HashMap<>();
        Map<Key, Withdrawal> missing = new HashMap<>();
        ObservationRows.InForce figures = observations.asOf(number - 1);
        figures.observations().forEach(it -> inForce.put(Key.of(it), it));
        figures.withdrawals().forEach(it -> missing.put(Key.of(it), it));
        List<Reported> ended = new ArrayList<>();
        List<Reported> written = new ArrayList<>();
        int revised = 0;
        for (Observation observation : published) {
            Observation before = inForce.get(Key.of(observation));
            if (before != null && same(before, observation)) {
                continue;
            }
            Withdrawal gone = missing.get(Key.of(observation));
            if (before != null) {
                revised++;
                ended.add(before);
            } else if (gone != null) {
                ended.add(gone);
            }
            written.add(observation);
        }
        int added = written.size() - revised;
        for (Withdrawal withdrawal : withdrawn) {
            Observation before = inForce.get(Key.of(withdrawal));
            if (before != null) {
                ended.add(before);
                written.add(withdrawal);
            }
        }
        observations.supersede(ended, number);
        observations.insert(written, number);
        return String.format(
                Locale.ROOT, "new %d, revised %d, withdrawn %d", added, revised, written.size() - added - revised);
    }

    /**
     * Equal figures are not a revision because one is written 119 and the other 119.0, nor because a file has no note where
     * another had one.
     */
    private static boolean same(Observation before, Observation now) {
        return before.value().compareTo(now.value()) == 0
                && before.status() == now.status()
                && Objects.equals(before.source(), now.source())
                && (now.note() == null || now.note().equals(before.note()));
    }
}
