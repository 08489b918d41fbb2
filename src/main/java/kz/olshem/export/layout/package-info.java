/**
 * Where everything of a chart stands: axes, lines, labels that keep out of each other's way. It must never know a file
 * format.
 */
@NamedInterface("layout")
@NullMarked
package kz.olshem.export.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
