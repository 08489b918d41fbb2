/** Floor 0: who may do what, and the record of what was done. */
@NullMarked
package kz.olshem.access;

import org.jspecify.annotations.NullMarked;
