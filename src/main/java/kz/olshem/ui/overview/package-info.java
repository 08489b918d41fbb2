/** The city on one page. */
@NullMarked
package kz.olshem.ui.overview;

import org.jspecify.annotations.NullMarked;
