package kz.olshem.series.publication;

import java.time.Instant;
import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What one release brings. What equals what is in force changes nothing; what differs supersedes it; what is not named stays
 * in force.
 *
 * @param catalogue   the whole catalogue from this release on; null where it stays as it is
 * @param withdrawals figures that count no longer; of one that is not in force nothing is withdrawn
 */
public record Publication(
        LocalizedText title,
        LocalizedText note,
        Instant publishedAt,
        @Nullable Catalogue catalogue,
        List<Source> sources,
        List<Observation> observations,
        List<Withdrawal> withdrawals,
        List<Target> targets,
        List<SeriesEvent> events) {

    public Publication {
        sources = List.copyOf(sources);
        observations = List.copyOf(observations);
        withdrawals = List.copyOf(withdrawals);
        targets = List.copyOf(targets);
        events = List.copyOf(events);
    }
}
