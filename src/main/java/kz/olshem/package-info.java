/** The roof: wires the house. Nothing depends on it. */
@NullMarked
package kz.olshem;

import org.jspecify.annotations.NullMarked;
