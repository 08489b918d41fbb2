/**
 * Floor 7: what people see. Screens read scorecards and charts and show them; they compute nothing, and hold
 * nothing that the address of the page can hold. Nothing below knows them.
 */
@NullMarked
package kz.olshem.ui;

import org.jspecify.annotations.NullMarked;
