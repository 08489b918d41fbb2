/**
 * Floor 2: what the figures mean. Turns observations and targets into a status, growth, direction of travel and pace that anyone can
 * check by hand. Pure rules without clock, database or framework; one thin service loads their inputs.
 */
@NullMarked
package kz.olshem.scorecard;

import org.jspecify.annotations.NullMarked;
