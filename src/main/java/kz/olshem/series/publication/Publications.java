package kz.olshem.series.publication;

import kz.olshem.series.Release;

/** Publishes. */
public interface Publications {

    /**
     * Publishes as the next release, in one transaction: whole or not at all, with an entry in the audit trail.
     * Readers go on with the release that they hold until the new snapshot stands.
     *
     * @param by who publishes, for the audit trail
     */
    Release publish(Publication publication, String by);
}
