/**
 * The one writer of Office files: the package of parts, charts that can be edited, workbooks, and the escaping of them
 * all. It must never know what a slide or a sheet is about.
 */
@NamedInterface("office")
@NullMarked
package kz.olshem.export.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
