/**
 * Workbooks, whether a file of their own or inside a chart: tables as worksheets, the looks of cells, and the one writer of
 * them. It must never know what its tables are about.
 */
@NullMarked
package kz.olshem.export.office.workbook;

import org.jspecify.annotations.NullMarked;
