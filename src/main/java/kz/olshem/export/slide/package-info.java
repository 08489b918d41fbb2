/** A dossier as a slide: where its texts stand, the notes, the deck around it. It must never write a chart itself. */
@NamedInterface("slide")
@NullMarked
package kz.olshem.export.slide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
