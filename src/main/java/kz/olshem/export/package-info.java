/**
 * Floor 5: files out. Turns a {@link kz.olshem.chart.LineSpec} into a picture and observations into a file. A picture is
 * laid out once, as a flat list of marks measured with the typeface itself; writers of each format only put those marks
 * down. It must never know Vaadin, the web, SQL or a browser, and it decides no number and no wording.
 */
@NullMarked
package kz.olshem.export;

import org.jspecify.annotations.NullMarked;
