package kz.olshem.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.QrCode;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.OutsideFinding;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.narrative.premise.StageFigure;

/** The premise on paper, A4: the answer, the stages, each link with its three marks, what is missing, how far it can be relied on. */
public final class PremisePdf extends PdfFlow {

    private static final TextStyle SUB = TextStyle.semibold(10.5, Ink.INK);
    private static final TextStyle QUIET = TextStyle.regular(9, Ink.INK_2);
    private static final int MOST_IN_A_CELL = 6;
    private static final double GAP = 8;

    /** Widths of the columns, in shares of the page. */
    private static final double[] STAGES = {0.17, 0.36, 0.21, 0.26};

    private static final double[] MISSING = {0.3, 0.32, 0.3, 0.08};

    private final PremiseReport report;
    private final String link;
    private final Words words;

    private PremisePdf(PremiseReport report, String link, PdfPaper paper) {
        super(paper);
        this.report = report;
        this.link = link;
        this.words = Words.of(report.language());
    }

    /**
     * @param link where the premise is to be seen
     */
    public static byte[] write(PremiseReport report, String link) {
        PdfProperties properties = PdfProperties.of(report, link);
        try (PdfPaper paper = new PdfPaper(properties)) {
            new PremisePdf(report, link, paper).write(properties.title());
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
        paragraph("P", report.lead(), TextStyle.regular(10.5, Ink.INK_2), right);
        y += 8;
        paragraph("P", report.whole(), TextStyle.semibold(13, Ink.INK), right);
        y += 3;
        for (String sentence : report.summary()) {
            paragraph("P", sentence, TextStyle.regular(11, Ink.INK), right);
        }
        code(bottom, link, words.text("premise.file.qr", "link", link));
        y = Math.max(y, bottom);
        head(words.text("premise.links.title"), 80);
        paragraph("P", words.text("premise.links.note"), QUIET, RIGHT);
        for (LinkReport it : report.links()) {
            link(it);
        }
        head(words.text("premise.missing.title"), 60);
        missing();
        head(words.text("premise.chain"), 60);
        stages();
        section(words.text("premise.reliability"), report.reliability());
        footers(report.asOf(), link, words);
    }

    private void link(LinkReport it) throws IOException {
        y += 8;
        need(90);
        paragraph("H3", it.label() + ". " + it.name(), SUB, RIGHT);
        y += 2;
        String tested = it.testable() + ". " + it.causeName() + " × " + it.effectName() + ". "
                + String.join(". ", it.coverage()) + ".";
        mark("premise.column.testable", tested);
        mark("premise.column.figures", it.verdict() + ". " + String.join(" ", it.chance()));
        if (it.findings().isEmpty()) {
            mark("premise.column.evidence", words.text("premise.evidence.none"));
        }
        for (OutsideFinding finding : it.findings()) {
            mark("premise.column.evidence", said(finding));
        }
    }

    private void mark(String head, String text) throws IOException {
        paragraph("P", words.text(head), QUIET, RIGHT);
        paragraph("P", text, BODY, RIGHT);
        y += 3;
    }

    private String said(OutsideFinding it) {
        String strength = words.text("premise.rating", "rating", String.valueOf(it.rating()));
        String published = it.published().isEmpty() ? "" : ", " + it.published();
        return it.sentence() + " (" + strength + ") " + it.source() + published + ". " + it.url();
    }

    private void stages() throws IOException {
        List<List<String>> rows = report.stages().stream()
                .flatMap(stage ->
                        stage.figures().stream().map(it -> List.of(stage.name(), it.name(), value(it), it.held())))
                .toList();
        table(
                List.of(
                        "premise.sheet.stage",
                        "indicators.column.name",
                        "indicators.column.value",
                        "premise.sheet.years"),
                rows,
                STAGES);
    }

    private String value(StageFigure it) {
        if (it.isPublished()) {
            return (it.figure() + " " + it.unit()).strip() + ", " + it.period();
        }
        return it.instead().isEmpty() ? words.text("premise.no-figure") : it.instead();
    }

    private void missing() throws IOException {
        if (report.missing().isEmpty()) {
            paragraph("P", words.text("premise.missing.none"), BODY, RIGHT);
            return;
        }
        List<List<String>> rows = report.missing().stream()
                .map(it -> List.of(
                        it.name(),
                        it.what(),
                        it.publisher(),
                        it.links().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
        table(
                List.of("indicators.column.name", "premise.sheet.lack", "drawer.publisher", "premise.column.link"),
                rows,
                MISSING);
    }

    /** A table whose cells are broken into lines; the first of a row is its name. */
    private void table(List<String> heads, List<List<String>> rows, double[] shares) throws IOException {
        List<String> titles = heads.stream().map(words::text).toList();
        paper.open("Table");
        paper.open("THead");
        paper.open("TR");
        row(titles, COLUMN_HEAD, shares, (column, cell) -> paper.putHead(PdfPaper.Scope.COLUMN, cell));
        paper.close("TR");
        paper.close("THead");
        paper.open("TBody");
        for (List<String> row : rows) {
            if (y + height(row, CELL, shares) > BOTTOM) {
                paper.turnPage();
                y = TOP;
                row(titles, COLUMN_HEAD, shares, (column, cell) -> paper.decorate(cell));
            }
            paper.open("TR");
            row(row, CELL, shares, (column, cell) -> {
                if (column == 0) {
                    paper.putHead(PdfPaper.Scope.ROW, cell);
                } else {
                    paper.put("TD", cell);
                }
            });
            paper.close("TR");
        }
        paper.close("TBody");
        paper.close("Table");
    }

    /** What becomes of a cell. */
    private interface Cells {
        void put(int column, List<Mark> cell) throws IOException;
    }

    private static double width(int column, double[] shares) {
        return shares[column] * (RIGHT - LEFT) - GAP;
    }

    private static List<String> lines(String text, TextStyle type, double width) {
        return Lettering.wrap(text, type, width, MOST_IN_A_CELL);
    }

    private static double height(List<String> texts, TextStyle type, double[] shares) {
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            most = Math.max(most, lines(texts.get(i), type, width(i, shares)).size());
        }
        return most * type.leading() + 5;
    }

    private void row(List<String> texts, TextStyle type, double[] shares, Cells cells) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            double left = LEFT + Arrays.stream(shares).limit(i).sum() * (RIGHT - LEFT);
            double line = y + 2;
            List<Mark> marks = new ArrayList<>();
            for (String text : lines(texts.get(i), type, width(i, shares))) {
                marks.add(new Mark.Text(
                        MarkGroup.NOTE, new Coordinate(left, line + type.ascent()), Mark.Anchor.START, text, type));
                line += type.leading();
            }
            cells.put(i, marks);
        }
        y += height(texts, type, shares);
        paper.decorate(List.of(Mark.Polyline.of(
                MarkGroup.NOTE, Stroke.solid(Ink.LINE, 0.6), new Coordinate(LEFT, y), new Coordinate(RIGHT, y))));
    }
}
