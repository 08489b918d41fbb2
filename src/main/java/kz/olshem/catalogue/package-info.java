/**
 * Floor 0: what is measured and where. Directions, indicators, units and territories, each with its texts in three
 * languages, and how derived indicators follow from others. It knows no figure and no target.
 */
@NullMarked
package kz.olshem.catalogue;

import org.jspecify.annotations.NullMarked;
