/** A house in which everything stands in the wrong place, so that the rules of the real one can be seen to fail. */
@NullMarked
package kz.olshem.crooked;

import org.jspecify.annotations.NullMarked;
