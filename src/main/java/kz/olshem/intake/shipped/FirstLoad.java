package kz.olshem.intake.shipped;

import java.time.Duration;
import kz.olshem.access.AuditTrail;
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
 * Fills an empty database with the shipped data, and builds the snapshot of the latest release, before the first
 * request is served.
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
        if (releases.all().isEmpty()) {
            try {
                load();
            } catch (DuplicateKeyException e) {
                // Another node began a moment earlier, and the database let this one wait until that had committed.
                if (releases.all().isEmpty()) {
                    throw e;
                }
                LOG.info("first start: another node loaded the releases");
            }
        }
        releases.latest();
    }

    private void load() {
        long begun = System.nanoTime();
        ShippedData data = ShippedData.read();
        if (!data.findings().isEmpty()) {
            throw new IllegalStateException("shipped data: " + data.findings());
        }
        transaction.executeWithoutResult(status -> {
            data.publications().forEach(publication -> publications.publish(publication, AuditTrail.SYSTEM));
        });
        events.publishEvent(new Imported(data.publications().size(), Duration.ofNanos(System.nanoTime() - begun)));
        LOG.info("first start: {} releases loaded", data.publications().size());
    }
}
