package kz.olshem.export.office.workbook;

import java.util.Arrays;
import java.util.List;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;

/** The widths of a table's columns, and how many lines its rows then take. */
final class ColumnFit {

    private final List<Sheet.Column> columns;
    private final int[] widths;
    private final boolean wraps;

    /** The text last measured in each column, and its lines: in long tables the same ones come again and again. */
    private final String[] measured;

    private final int[] lines;

    /**
     * @param filtered whether the button of a filter covers a piece of each header
     */
    ColumnFit(List<Sheet.Column> columns, boolean filtered) {
        this.columns = columns;
        this.wraps = columns.stream().anyMatch(column -> column.kind() == Sheet.Kind.WRAPPED);
        this.widths = new int[columns.size()];
        this.measured = new String[columns.size()];
        this.lines = new int[columns.size()];
        Arrays.fill(measured, "");
        for (int i = 0; i < widths.length; i++) {
            Sheet.Column column = columns.get(i);
            widths[i] = Math.max(column.width(), SheetFit.narrowest(column.title(), filtered));
        }
    }

    /** In characters. */
    int width(int column) {
        return widths[column];
    }

    int linesOfHeader() {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, SheetFit.lines(columns.get(i).title(), widths[i], TextStyle.Weight.SEMIBOLD));
        }
        return most;
    }

    int lines(List<Cell> cells) {
        int most = 1;
        for (int i = 0; wraps && i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Text it && columns.get(i).kind() == Sheet.Kind.WRAPPED) {
                if (!measured[i].equals(it.text())) {
                    measured[i] = it.text();
                    lines[i] = SheetFit.lines(it.text(), widths[i], TextStyle.Weight.REGULAR);
                }
                most = Math.max(most, lines[i]);
            }
        }
        return most;
    }
}
