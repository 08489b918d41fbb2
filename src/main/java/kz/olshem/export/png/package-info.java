/** A drawing as PNG. It only puts marks down; where they stand was decided before. */
@NamedInterface("png")
@NullMarked
package kz.olshem.export.png;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
