/**
 * Whether two measures move together in regions over years, sooner or later, and how often chance does as well. It must
 * never know an indicator, a release or what anyone hopes to find.
 */
@NamedInterface("association")
@NullMarked
package kz.olshem.evidence.association;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
