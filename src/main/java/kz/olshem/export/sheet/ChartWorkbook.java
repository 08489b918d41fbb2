package kz.olshem.export.sheet;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartValues;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.export.office.chart.WorksheetChart;
import kz.olshem.export.office.workbook.Workbook;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;

/** A chart as a workbook: its values, what must be known of them, the published figures behind it, and the chart. */
public final class ChartWorkbook {

    private static final int NARROW = 16;
    private static final int FLAG = 20;

    private ChartWorkbook() {}

    public static Workbook of(Scorecard scorecard, Selection selection, List<Observation> figures, String link) {
        ChartValues values = Charts.values(scorecard, selection);
        int decimals = Charts.decimals(scorecard, selection);
        Language language = selection.language();
        Words words = Words.of(language);
        List<Workbook.Page> pages = List.of(
                new Workbook.Page(data(values, words), true),
                new Workbook.Page(ChartNotes.of(scorecard, selection, values, figures, link), false),
                new Workbook.Page(Tables.observations(scorecard.snapshot(), figures, language), true));
        return new Workbook(
                values.spec().title(),
                language,
                scorecard.snapshot().release().publishedAt(),
                pages,
                values.spec().nothingToDraw() ? null : plot(values, decimals, words));
    }

    /**
     * @param decimals that a picture of the chart prints
     */
    private static Workbook.Plot plot(ChartValues values, int decimals, Words words) {
        ChartSpec spec = values.spec();
        List<String> notes = new ArrayList<>();
        notes.add(spec.sentence());
        notes.addAll(spec.missing());
        if (spec instanceof LineSpec lines) {
            lines.events().forEach(event -> notes.add(event.text()));
        }
        notes.add(spec.footer());
        return new Workbook.Plot(
                words.text("sheet.chart"),
                spec.title(),
                spec.title() + ". " + spec.sentence(),
                notes,
                WorksheetChart.of(values, decimals));
    }

    private static Sheet data(ChartValues values, Words words) {
        List<Sheet.Column> columns = new ArrayList<>();
        boolean ranked = values.spec() instanceof BarSpec;
        columns.add(Sheet.Column.of(words.text(ranked ? "file.territory" : "chart.period"), NARROW));
        values.columns().forEach(column -> columns.add(Sheet.Column.figures(column.name(), NARROW)));
        columns.add(Sheet.Column.wrapped(words.text("chart.flag"), FLAG));
        columns.add(Sheet.Column.wrapped(words.text("drawer.unit"), 2 * NARROW));
        List<List<Cell>> rows = new ArrayList<>();
        for (ChartValues.Row row : values.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(row.name()));
            row.values().forEach(value -> cells.add(Cell.figure(value, values.decimals())));
            cells.add(Cell.text(row.note()));
            cells.add(Cell.text(values.unit()));
            rows.add(cells);
        }
        return new Sheet(words.text("sheet.data"), columns, rows);
    }
}
