/**
 * Floor 4: what to draw, as plain data. A chart is described once, in a {@link kz.olshem.chart.LineSpec}; the browser
 * element and the painters of files all read the same one. It knows no painter.
 */
@NullMarked
package kz.olshem.chart;

import org.jspecify.annotations.NullMarked;
