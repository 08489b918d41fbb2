package kz.olshem.export.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/** The workbook inside a chart: the drawn values on the first sheet, the published ones on the second. */
public final class EmbeddedWorkbook {

    private static final int WIDTH = 22;

    private EmbeddedWorkbook() {}

    public static byte[] write(Dossier dossier, ChartGrid grid) {
        Words words = Words.of(dossier.chart().language());
        return WorkbookWriter.embedded(
                List.of(drawn(dossier, grid, words), published(dossier, words)), dossier.decimals());
    }

    /** The name of the sheet that the chart refers to. */
    static String sheetName(Language language) {
        return Words.of(language).text("file.data");
    }

    private static Sheet drawn(Dossier dossier, ChartGrid grid, Words words) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(Sheet.Column.of(words.text("chart.period"), WIDTH));
        grid.columns().forEach(it -> columns.add(Sheet.Column.figures(it.line().name(), WIDTH)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.periods().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(grid.periods().get(i)));
            for (ChartGrid.Column column : grid.columns()) {
                Double value = column.value(i);
                row.add(value == null ? Cell.MISSING : Cell.figure(BigDecimal.valueOf(value), dossier.decimals()));
            }
            rows.add(row);
        }
        return new Sheet(sheetName(words.language()), columns, rows);
    }

    private static Sheet published(Dossier dossier, Words words) {
        List<Sheet.Column> columns = List.of(
                Sheet.Column.of(words.text("file.territory"), WIDTH),
                Sheet.Column.of(words.text("chart.period"), WIDTH),
                Sheet.Column.figures(words.text("file.value", "unit", dossier.unit()), WIDTH),
                Sheet.Column.of(words.text("chart.flag"), WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (Dossier.Figure it : dossier.published()) {
            rows.add(List.of(
                    new Cell.Text(it.territory()),
                    new Cell.Text(it.period()),
                    new Cell.Exact(it.value()),
                    new Cell.Text(it.status())));
        }
        return new Sheet(words.text("file.published"), columns, rows);
    }
}
