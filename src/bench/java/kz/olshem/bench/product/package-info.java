/** The built product as a process: its start and its face for machines. */
@NullMarked
package kz.olshem.bench.product;

import org.jspecify.annotations.NullMarked;
