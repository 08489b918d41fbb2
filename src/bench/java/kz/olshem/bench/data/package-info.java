/** The standard data of the benchmarks, the same for the same seed. */
@NullMarked
package kz.olshem.bench.data;

import org.jspecify.annotations.NullMarked;
