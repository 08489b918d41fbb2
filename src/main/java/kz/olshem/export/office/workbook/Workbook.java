package kz.olshem.export.office.workbook;

import java.time.Instant;
import java.util.List;
import kz.olshem.export.office.chart.NativeChart;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be written: tables one after another, then a chart on a sheet of its own where there is one.
 *
 * @param title  of the document
 * @param as     of when its figures are, which is also the date of the document: the same release gives the same bytes
 * @param sheets the first one is what the reader sees when it opens
 * @param chart  of the first sheet's columns
 */
public record Workbook(
        String title,
        Language language,
        Instant as,
        List<Page> sheets,
        @Nullable Plot chart) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet of the workbook.
     *
     * @param filtered whether readers may filter its rows: those of a table, not notes
     */
    public record Page(Sheet sheet, boolean filtered) {}

    /**
     * A chart of the first sheet.
     *
     * @param name        of its sheet
     * @param title       of the chart
     * @param description of the chart, for those who do not see it
     * @param notes       what is to be said of it, a line each
     */
    public record Plot(String name, String title, String description, List<String> notes, NativeChart chart) {
        public Plot {
            notes = List.copyOf(notes);
        }
    }
}
