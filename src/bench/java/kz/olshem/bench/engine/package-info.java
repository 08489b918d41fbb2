/** What the scorecard costs, against loops over primitive arrays. */
@NullMarked
package kz.olshem.bench.engine;

import org.jspecify.annotations.NullMarked;
