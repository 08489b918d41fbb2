package kz.olshem.catalogue;

/** Keeps the catalogue of every release. */
public interface Catalogues {

    /** The catalogue as of a release; empty before the first. */
    Catalogue asOf(int release);

    /**
     * Makes this the whole catalogue from a release on, in the transaction of the caller: an entry that says something else
     * supersedes the one in force, one that is not in it ends.
     *
     * @return how many entries are new, say something else or ended
     */
    int publish(Catalogue catalogue, int release);
}
