/**
 * Small pieces that screens are made of: icons, chips, painted markup. They must never know the state of a screen.
 */
@NullMarked
package kz.olshem.ui.component;

import org.jspecify.annotations.NullMarked;
