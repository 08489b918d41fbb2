package kz.olshem.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import kz.olshem.intake.shipped.Imported;
import kz.olshem.series.publication.ReleasePublished;
import kz.olshem.series.publication.SnapshotBuilt;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

/**
 * What the data costs: the size of the newest snapshot built, how long building took, how long an import took from the
 * first byte read, and how much of that went into writing its releases.
 */
@Component
class DataMeters implements ApplicationListener<PayloadApplicationEvent<?>> {

    private final AtomicInteger release = new AtomicInteger();
    private final AtomicInteger observations = new AtomicInteger();
    private final Timer builds;
    private final Timer imports;
    private final Timer publications;

    DataMeters(MeterRegistry meters) {
        meters.gauge("olshem.snapshot.release", release);
        meters.gauge("olshem.snapshot.observations", observations);
        builds = meters.timer("olshem.snapshot.builds");
        imports = meters.timer("olshem.imports");
        publications = meters.timer("olshem.publications");
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
        switch (event.getPayload()) {
            case SnapshotBuilt built -> built(built);
            case Imported imported -> imports.record(imported.took());
            case ReleasePublished published -> publications.record(published.took());
            default -> {
                // of other rooms, for others
            }
        }
    }

    private synchronized void built(SnapshotBuilt built) {
        builds.record(built.took());
        if (built.release() >= release.get()) {
            release.set(built.release());
            observations.set(built.observations());
        }
    }
}
