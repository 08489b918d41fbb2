package kz.olshem.series.publication;

import java.time.Duration;

/**
 * Told when a snapshot is ready to be read.
 *
 * @param observations how many figures it holds, derived ones included
 * @param took         from the first query to the last derived figure
 */
public record SnapshotBuilt(int release, int observations, Duration took) {}
