/**
 * What stands around every screen: frame, navigation, the state that an address holds, links, failures. It must never
 * know a single screen.
 */
@NullMarked
package kz.olshem.ui.shell;

import org.jspecify.annotations.NullMarked;
