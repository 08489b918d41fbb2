/** Does science pay: the five stages of the premise, its four links and their marks. It must never examine anything itself. */
@NullMarked
package kz.olshem.ui.premise;

import org.jspecify.annotations.NullMarked;
