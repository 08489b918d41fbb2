package kz.olshem.series.publication;

import java.time.Instant;
import java.util.List;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;

/**
 * What one release brings. An observation or target equal to the one in force changes nothing; a different one
 * supersedes it; what is not named stays in force.
 */
public record Publication(
        LocalizedText title,
        String note,
        Instant publishedAt,
        List<Source> sources,
        List<Observation> observations,
        List<Target> targets,
        List<SeriesEvent> events) {

    public Publication {
        sources = List.copyOf(sources);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        events = List.copyOf(events);
    }
}
