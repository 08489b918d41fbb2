/**
 * Floor 2: what can be tested. Whether the council's premise, that science which is brought to market raises productivity
 * and attracts investment, shows in the figures of a release. Pure: without clock, database or framework; one thin service
 * keeps what was found. It must never know a status, a target or a text for people, and it never says "because".
 */
@NullMarked
package kz.olshem.evidence;

import org.jspecify.annotations.NullMarked;
