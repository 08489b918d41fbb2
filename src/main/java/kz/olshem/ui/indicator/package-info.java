/** One indicator with its chart, its figures and where they come from; and the list of all. */
@NullMarked
package kz.olshem.ui.indicator;

import org.jspecify.annotations.NullMarked;
