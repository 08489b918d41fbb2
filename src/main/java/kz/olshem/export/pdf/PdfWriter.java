package kz.olshem.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.DataTable;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.QrCode;
import kz.olshem.export.drawing.StatusGlyph;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.layout.ChartLayout;
import kz.olshem.export.layout.ChartStyle;
import kz.olshem.kernel.Words;

/** A chart on paper, A4: message, chart, values, method, sources. Lengths in points from the top left corner. */
public final class PdfWriter extends PdfFlow {

    private static final double CHART = 262;

    /** What a pixel of the visual language is on this page: its smallest text is 9 points. */
    private static final double UNIT = 0.42;

    private static final double ROW = 16;

    private final Dossier dossier;
    private final Words words;

    private PdfWriter(Dossier dossier, PdfPaper paper) {
        super(paper);
        this.dossier = dossier;
        this.words = Words.of(dossier.chart().language());
    }

    public static byte[] write(Dossier dossier) {
        PdfProperties properties = PdfProperties.of(dossier);
        try (PdfPaper paper = new PdfPaper(properties)) {
            new PdfWriter(dossier, paper).write(properties.title());
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String title) throws IOException {
        double right = RIGHT - QrCode.SIDE - 14;
        double bottom = y + QrCode.SIDE;
        paragraph("H1", title, TextStyle.semibold(19, Ink.INK), right);
        y += 4;
        String unit = dossier.chart().subtitle();
        String subtitle = dossier.chart().title() + (unit.isEmpty() ? "" : ", " + unit);
        paragraph("P", subtitle, TextStyle.regular(10.5, Ink.INK_2), right);
        y += 8;
        status(right);
        y += 4;
        paragraph("P", dossier.chart().sentence(), TextStyle.regular(11, Ink.INK), right);
        code(bottom, dossier.link(), words.text("file.qr", "link", dossier.link()));
        y = Math.max(y, bottom) + 10;
        chart();
        values();
        steps();
        section(words.text("drawer.definition"), List.of(dossier.definition()));
        section(words.text("drawer.sources"), dossier.sources());
        section(
                words.text("file.revisions"),
                dossier.revisions().isEmpty() ? List.of(words.text("drawer.revisions.none")) : dossier.revisions());
        footers(dossier.credit() + " · " + dossier.asOf(), dossier.link(), words);
    }

    private void status(double right) throws IOException {
        List<Mark> glyph = new ArrayList<>();
        StatusGlyph.draw(dossier.status(), new Coordinate(LEFT, y), 13, glyph);
        paper.decorate(glyph);
        TextStyle type = TextStyle.semibold(11, StatusGlyph.ink(dossier.status()));
        String standing = dossier.standing() + (dossier.reason().isEmpty() ? "" : " · " + dossier.reason());
        text("P", standing, type, new Box(LEFT + 18, y, right, y + 14));
        y += 16;
    }

    private void chart() throws IOException {
        if (dossier.chart().nothingToDraw()) {
            return;
        }
        need(CHART);
        List<Mark> marks = new ArrayList<>();
        Box box = new Box(LEFT, y, RIGHT, y + CHART);
        ChartLayout.draw(dossier.chart(), ChartStyle.picture(dossier.chart(), UNIT), box, marks);
        paper.putFigure(Lettering.clean(dossier.description()), box, marks);
        y += CHART + 8;
        if (!dossier.chart().missing().isEmpty()) {
            paragraph("P", String.join(" · ", dossier.chart().missing()), TextStyle.regular(9, Ink.INK_3), RIGHT);
        }
    }

    private void values() throws IOException {
        DataTable table = dossier.table();
        if (table.rows().isEmpty()) {
            return;
        }
        head(words.text("chart.show.table"), 60);
        boolean flagged = table.rows().stream().anyMatch(row -> !row.note().isEmpty());
        List<String> heads = new ArrayList<>(List.of(words.text(table.head())));
        heads.addAll(table.columns());
        List<List<String>> rows = new ArrayList<>();
        for (DataTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            cells.addAll(row.cells());
            if (flagged) {
                cells.add(row.note());
            }
            rows.add(cells);
        }
        if (flagged) {
            heads.add(words.text("chart.flag"));
        }
        table(heads, rows);
    }

    private void steps() throws IOException {
        if (dossier.arithmetic().isEmpty()) {
            return;
        }
        head(words.text("file.arithmetic"), 40);
        for (Dossier.Fact step : dossier.arithmetic()) {
            paragraph("P", step.label() + ": " + step.value(), BODY, RIGHT);
        }
    }

    private void text(String role, String text, TextStyle type, Box box) throws IOException {
        String line = Lettering.oneLine(text, type, box.width());
        Coordinate at = new Coordinate(box.left(), box.top() + type.ascent());
        paper.put(role, List.of(new Mark.Text(MarkGroup.NOTE, at, Mark.Anchor.START, line, type)));
    }

    private void table(List<String> heads, List<List<String>> rows) throws IOException {
        paper.open("Table");
        paper.open("THead");
        paper.open("TR");
        row(heads, COLUMN_HEAD, (column, cell) -> paper.putHead(PdfPaper.Scope.COLUMN, cell));
        paper.close("TR");
        paper.close("THead");
        paper.open("TBody");
        for (List<String> row : rows) {
            if (y + ROW > BOTTOM) {
                paper.turnPage();
                y = TOP;
                // Said once, where the table begins.
                row(heads, COLUMN_HEAD, (column, cell) -> paper.decorate(cell));
            }
            paper.open("TR");
            row(row, CELL, this::cell);
            paper.close("TR");
        }
        paper.close("TBody");
        paper.close("Table");
    }

    /** What becomes of a cell. */
    private interface Cells {
        void put(int column, List<Mark> cell) throws IOException;
    }

    private void cell(int column, List<Mark> cell) throws IOException {
        if (column == 0) {
            paper.putHead(PdfPaper.Scope.ROW, cell);
        } else {
            paper.put("TD", cell);
        }
    }

    private void row(List<String> texts, TextStyle type, Cells cells) throws IOException {
        double width = (RIGHT - LEFT) / texts.size();
        for (int i = 0; i < texts.size(); i++) {
            double edge = i == 0 ? LEFT : LEFT + (i + 1) * width;
            Mark.Anchor anchor = i == 0 ? Mark.Anchor.START : Mark.Anchor.END;
            String text = Lettering.oneLine(texts.get(i), type, width - 6);
            cells.put(i, List.of(new Mark.Text(MarkGroup.NOTE, new Coordinate(edge, y + 11), anchor, text, type)));
        }
        y += ROW;
        paper.decorate(List.of(Mark.Polyline.of(
                MarkGroup.NOTE, Stroke.solid(Ink.LINE, 0.6), new Coordinate(LEFT, y), new Coordinate(RIGHT, y))));
    }
}
