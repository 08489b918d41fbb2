/**
 * Charts that Office draws and edits itself, whatever file they stand in: what a chart is made of, how its parts look
 * there, and the one writer of them. It must never know how a workbook is written.
 */
@NullMarked
package kz.olshem.export.office.chart;

import org.jspecify.annotations.NullMarked;
