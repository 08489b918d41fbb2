/** What strangers could do to the product, done to one that was started for it, and to no other. */
@NullMarked
package kz.olshem.bench.siege;

import org.jspecify.annotations.NullMarked;
