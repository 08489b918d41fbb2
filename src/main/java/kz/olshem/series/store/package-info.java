/**
 * Observations, targets and releases in their tables: the only SQL of this floor. It must never know what a figure
 * means.
 */
@NullMarked
package kz.olshem.series.store;

import org.jspecify.annotations.NullMarked;
