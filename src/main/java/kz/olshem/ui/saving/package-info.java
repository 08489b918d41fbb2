/** Menus of what can be taken away from a screen. They must never make a file themselves. */
@NullMarked
package kz.olshem.ui.saving;

import org.jspecify.annotations.NullMarked;
