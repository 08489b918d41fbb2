/**
 * What is found wrong with a file, and where: the words that every reader of files speaks. It must never know a format.
 */
@NamedInterface("check")
@NullMarked
package kz.olshem.intake.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
