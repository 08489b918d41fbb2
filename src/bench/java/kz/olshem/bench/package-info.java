/**
 * Programs that measure the product against references in the same run. A figure is a ratio: absolute times drift. They
 * are no tests, and no test knows them.
 */
@NullMarked
package kz.olshem.bench;

import org.jspecify.annotations.NullMarked;
