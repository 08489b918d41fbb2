/** The product as a reader meets it: the built jar, behind a real browser. Knows addresses and markup, and no class of a screen. */
@NullMarked
package kz.olshem.browser;

import org.jspecify.annotations.NullMarked;
