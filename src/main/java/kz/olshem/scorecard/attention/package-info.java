/**
 * What of a whole scorecard to say first: what needs attention, what changed. It must never judge: a status is read,
 * not made.
 */
@NamedInterface("attention")
@NullMarked
package kz.olshem.scorecard.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
