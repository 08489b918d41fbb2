/** Rows and columns, and their plain forms: CSV, SDMX-CSV and its structure. It must never know a workbook. */
@NamedInterface("table")
@NullMarked
package kz.olshem.export.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
