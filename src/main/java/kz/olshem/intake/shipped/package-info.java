/**
 * The data that comes with the product, and the first load of an empty database. It must never change what is there
 * already.
 */
@NamedInterface("shipped")
@NullMarked
package kz.olshem.intake.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
