/**
 * From a value, a baseline and a target to a status with all its arithmetic: the rules of methodology, section 2. It
 * must never know a series, a territory or a release.
 */
@NamedInterface("status")
@NullMarked
package kz.olshem.scorecard.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
