package kz.olshem.intake.shipped;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.olshem.access.AuditTrail;
import kz.olshem.series.Release;
import kz.olshem.series.publication.Publication;
import kz.olshem.series.publication.Publications;
import kz.olshem.series.publication.Releases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the shipped releases, adds those that came with a newer product where nothing but shipped ones
 * were published, and builds the snapshot of the latest release, before the first request is served.
 */
@Component
class FirstLoad implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

    private final Publications publications;
    private final Releases releases;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FirstLoad(
            Publications publications,
            Releases releases,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.releases = releases;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Release> published = releases.all();
        if (ShippedData.has(published.size() + 1)) {
            try {
                load(published);
            } catch (DuplicateKeyException e) {
                // Another node began a moment earlier, and the database let this one wait until that had committed.
                if (releases.all().size() == published.size()) {
                    throw e;
                }
                LOG.info("another node loaded the shipped releases");
            }
        }
        releases.latest();
    }

    /** Nothing where anything but the first of the shipped releases is published: what follows that is not ours to say. */
    private void load(List<Release> published) {
        long begun = System.nanoTime();
        ShippedData data = ShippedData.read();
        for (Release release : published) {
            Instant shipped = data.publications().get(release.number() - 1).publishedAt();
            if (!shipped.equals(release.publishedAt())) {
                return;
            }
        }
        if (!data.findings().isEmpty()) {
            throw new IllegalStateException("shipped data: " + data.findings());
        }
        List<Publication> missing = data.publications()
                .subList(published.size(), data.publications().size());
        Boolean inTurn = transaction.execute(status -> {
            int next = published.size();
            for (Publication publication : missing) {
                next++;
                if (publications.publish(publication, AuditTrail.SYSTEM).number() != next) {
                    status.setRollbackOnly();
                    return false;
                }
            }
            return true;
        });
        if (!Boolean.TRUE.equals(inTurn)) {
            LOG.info("another node loaded the shipped releases"); // between our first question and our first number
            return;
        }
        events.publishEvent(new Imported(missing.size(), Duration.ofNanos(System.nanoTime() - begun)));
        LOG.info("{} shipped releases loaded", missing.size());
    }
}
