package kz.olshem.series;

import java.util.List;

/** The published releases and what each of them says. */
public interface Releases {

    /** Published releases, the first one first. */
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
}
