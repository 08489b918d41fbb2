/**
 * How figures move from period to period: growth, direction of travel and pace of one series. It must never know other territories.
 */
@NamedInterface("change")
@NullMarked
package kz.olshem.scorecard.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
