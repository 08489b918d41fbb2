/** What a file out costs. */
@NullMarked
package kz.olshem.bench.files;

import org.jspecify.annotations.NullMarked;
