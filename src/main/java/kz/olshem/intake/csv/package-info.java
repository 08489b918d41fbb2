/**
 * Comma-separated files: their cells, their columns, and the observations in them. It must never know who made the
 * file.
 */
@NamedInterface("csv")
@NullMarked
package kz.olshem.intake.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
