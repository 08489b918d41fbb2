/**
 * The ground: words, time and numbers. What every floor speaks with; it knows nothing of indicators.
 * A type enters here only when three modules need it.
 */
@NullMarked
package kz.olshem.kernel;

import org.jspecify.annotations.NullMarked;
