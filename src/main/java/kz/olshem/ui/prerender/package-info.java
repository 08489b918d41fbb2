/**
 * Screens that come with the document, before Flow has started. It must never know a single screen, nor keep what is
 * not for everyone.
 */
@NullMarked
package kz.olshem.ui.prerender;

import org.jspecify.annotations.NullMarked;
