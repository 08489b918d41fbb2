package kz.olshem.export.table;

import java.util.List;

/**
 * A table on its way into a file: extracted once, then written by a writer for each format. Rows are asked for one after
 * another and never kept, so that a table may be longer than the memory is wide.
 *
 * @param name    of the table, in words
 * @param columns of the header
 * @param rows    cells by column; may be gone through more than once
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** What stands in a column. */
    public enum Kind {
        /** Texts of one line, such as codes. */
        SHORT,
        /** Texts that are broken into lines rather than cut. */
        WRAPPED,
        /** Numbers. */
        FIGURES
    }

    /**
     * A column.
     *
     * @param width in characters, wide enough for each language
     */
    public record Column(String title, int width, Kind kind) {

        public static Column of(String title, int width) {
            return new Column(title, width, Kind.SHORT);
        }

        public static Column wrapped(String title, int width) {
            return new Column(title, width, Kind.WRAPPED);
        }

        public static Column figures(String title, int width) {
            return new Column(title, width, Kind.FIGURES);
        }
    }
}
