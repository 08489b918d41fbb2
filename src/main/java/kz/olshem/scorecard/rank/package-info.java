/** Where a territory stands beside others: its rank, its share of the country. It must never know a target. */
@NamedInterface("rank")
@NullMarked
package kz.olshem.scorecard.rank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
