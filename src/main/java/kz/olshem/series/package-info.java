/**
 * Floor 1: observations, targets and releases. What was published, when, and by whom it was measured. Nothing published
 * is overwritten; every read names a release. It knows no status and no chart.
 */
@NullMarked
package kz.olshem.series;

import org.jspecify.annotations.NullMarked;
