/** A dossier as tagged pages that keep PDF/UA-1 and PDF/A-2a. It must never decide a number or a wording. */
@NamedInterface("pdf")
@NullMarked
package kz.olshem.export.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
