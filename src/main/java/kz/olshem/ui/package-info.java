/**
 * Floor 6: what people see. Screens read scorecards, charts and briefings and show them; they compute nothing, and hold
 * nothing that the address of the page can hold. Nothing below knows them.
 */
@NullMarked
package kz.olshem.ui;

import org.jspecify.annotations.NullMarked;
