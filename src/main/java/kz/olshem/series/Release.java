package kz.olshem.series;

import java.time.Instant;
import kz.olshem.kernel.LocalizedText;

/**
 * A numbered publication, the unit of "as of": a reader pinned to it sees just what was known then.
 *
 * @param number from 1, without gaps
 */
public record Release(int number, LocalizedText title, Instant publishedAt, LocalizedText note) {}
