/** A chart with all that a file about it says around it. It must never know how a file is written. */
@NamedInterface("dossier")
@NullMarked
package kz.olshem.chart.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
