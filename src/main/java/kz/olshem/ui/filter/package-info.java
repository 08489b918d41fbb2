/** Filters, search and order of a screen. They lead to addresses, and must never hold what an address can hold. */
@NullMarked
package kz.olshem.ui.filter;

import org.jspecify.annotations.NullMarked;
