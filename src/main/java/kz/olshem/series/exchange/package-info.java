/**
 * How figures are said where statistical offices exchange them, SDMX: ids, units with their multipliers, times. It must
 * never know a file.
 */
@NamedInterface("exchange")
@NullMarked
package kz.olshem.series.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
