/** Readers of screens, as their browsers talk to the server. */
@NullMarked
package kz.olshem.bench.readers;

import org.jspecify.annotations.NullMarked;
