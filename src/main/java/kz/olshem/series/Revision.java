package kz.olshem.series;

/**
 * A figure that was published anew.
 *
 * @param before what was said first, in release {@code from}
 * @param now    what replaced it, in release {@code to}
 */
public record Revision(Observation before, int from, Observation now, int to) {}
