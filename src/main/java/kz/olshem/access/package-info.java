/** Floor 0: the record of what was done. It knows nothing of what is measured. */
@NullMarked
package kz.olshem.access;

import org.jspecify.annotations.NullMarked;
