/**
 * What a picture is made of: marks in groups, inks, strokes, text styles and the typeface that measures them. It must
 * never know a chart.
 */
@NamedInterface("drawing")
@NullMarked
package kz.olshem.export.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
