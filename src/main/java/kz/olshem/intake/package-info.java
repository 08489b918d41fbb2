/**
 * Floor 2: files in. Reads what somebody else made, says of every row whether it fits and if not why, and publishes what
 * does. The data that ships with the product goes the same way. It knows no status and no screen.
 */
@NullMarked
package kz.olshem.intake;

import org.jspecify.annotations.NullMarked;
