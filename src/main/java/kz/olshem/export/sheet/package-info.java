/** Workbooks: which sheets they have and what stands in their rows. It must never know how a cell is written. */
@NamedInterface("sheet")
@NullMarked
package kz.olshem.export.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
