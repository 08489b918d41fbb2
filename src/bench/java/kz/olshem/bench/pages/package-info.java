/** Pages in a real browser, against static pages with the same charts. */
@NullMarked
package kz.olshem.bench.pages;

import org.jspecify.annotations.NullMarked;
