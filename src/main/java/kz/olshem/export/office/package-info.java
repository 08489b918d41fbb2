/**
 * Office files: the one package of parts, the one escaping, and what charts and workbooks have in common; the charts and the
 * workbooks themselves have packages of their own in it. It must never know what a slide or a sheet is about.
 */
@NamedInterface("office")
@NullMarked
package kz.olshem.export.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
