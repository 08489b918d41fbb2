/** What a machine could do to the product while it starts, done to one that was started for it, and to no other. */
@NullMarked
package kz.olshem.bench.heal;

import org.jspecify.annotations.NullMarked;
