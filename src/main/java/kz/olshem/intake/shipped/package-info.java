/**
 * The data that comes with the product, and its load into a database that holds none of it or the first of its releases. It
 * must never change what is there already.
 */
@NamedInterface("shipped")
@NullMarked
package kz.olshem.intake.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
