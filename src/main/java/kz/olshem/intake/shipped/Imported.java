package kz.olshem.intake.shipped;

import java.time.Duration;

/**
 * Told when what was read stands in the database for good.
 *
 * @param releases how many releases it made
 * @param took     from the first byte read, through the checks, to the end of the writing
 */
public record Imported(int releases, Duration took) {}
