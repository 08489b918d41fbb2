/** A drawing as SVG. It only puts marks down; where they stand was decided before. */
@NamedInterface("svg")
@NullMarked
package kz.olshem.export.svg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
