/** Observations as statistical offices exchange them, SDMX-CSV. It must never know a database. */
@NamedInterface("sdmx")
@NullMarked
package kz.olshem.intake.sdmx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
