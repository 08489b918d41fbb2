package kz.olshem.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.office.chart.ChartGrid;
import kz.olshem.export.office.chart.EmbeddedChart;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
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

    private static Sheet drawn(Dossier dossier, ChartGrid grid, Words words) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(Sheet.Column.of(words.text(dossier.table().head()), WIDTH));
        grid.columns().forEach(it -> columns.add(Sheet.Column.figures(it.name(), WIDTH)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.periods().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(grid.periods().get(i)));
            for (ChartGrid.Column column : grid.columns()) {
                row.add(Cell.figure(column.value(i), dossier.decimals()));
            }
            rows.add(row);
        }
        return new Sheet(EmbeddedChart.sheet(words.language()), columns, rows);
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
