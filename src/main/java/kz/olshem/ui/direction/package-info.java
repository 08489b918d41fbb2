/** The directions of the council, and the indicators of one. */
@NullMarked
package kz.olshem.ui.direction;

import org.jspecify.annotations.NullMarked;
