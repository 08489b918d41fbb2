/**
 * Charts on a screen: the browser's element, painted sparklines, and tables of charts. They must never compute a value.
 */
@NullMarked
package kz.olshem.ui.chart;

import org.jspecify.annotations.NullMarked;
