/** A dossier as a tagged page of paper. It must never decide a number or a wording. */
@NamedInterface("pdf")
@NullMarked
package kz.olshem.export.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
