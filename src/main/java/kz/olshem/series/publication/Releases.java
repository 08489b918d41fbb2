package kz.olshem.series.publication;

import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.series.Release;
import kz.olshem.series.Revision;
import kz.olshem.series.Snapshot;

/**
 * The published releases and what each of them says. What is not in memory is read from the database, which may be away:
 * {@link kz.olshem.kernel.Problem.Unavailable}.
 */
public interface Releases {

    /** Published releases, the first one first; from memory once the first was seen. */
    List<Release> all();

    /**
     * What is known as of the latest release, from memory.
     *
     * @throws IllegalStateException before anything was published
     */
    Snapshot latest();

    /**
     * What was known as of a release.
     *
     * @throws kz.olshem.kernel.Problem.Unknown where no published release has this number
     */
    Snapshot asOf(int number);

    /**
     * Figures of a series, observed or derived, that a release up to the given one said otherwise than the release before
     * that touched it; the newest release first, and in it the newest period.
     *
     * @throws kz.olshem.kernel.Problem.Unknown for an unknown indicator
     */
    List<Revision> revisions(IndicatorCode indicator, TerritoryCode territory, int upTo);
}
