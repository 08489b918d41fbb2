package kz.olshem.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Emblem;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.QrCode;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.kernel.Words;

/** Words that flow over pages of A4, from the top of one to the next. Lengths in points from the top left corner. */
abstract class PdfFlow {

    static final double LEFT = 50;
    static final double RIGHT = 545;
    static final double TOP = 48;
    static final double BOTTOM = 770;

    static final TextStyle BODY = TextStyle.regular(9.5, Ink.INK);
    static final TextStyle HEAD = TextStyle.semibold(12, Ink.INK);
    static final TextStyle COLUMN_HEAD = TextStyle.semibold(9, Ink.INK_2);
    static final TextStyle CELL = TextStyle.regular(9, Ink.INK);

    private static final int MOST_LINES = 40;

    final PdfPaper paper;

    /** Where the next thing begins. */
    double y = TOP;

    PdfFlow(PdfPaper paper) {
        this.paper = paper;
    }

    final void section(String head, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        head(head, 40);
        for (String line : lines) {
            paragraph("P", line, BODY, RIGHT);
            y += 2;
        }
    }

    /** A heading stays with so much of what it heads. */
    final void head(String text, double following) throws IOException {
        y += 12;
        need(HEAD.leading() + following);
        paper.bookmark(text, y);
        paragraph("H2", text, HEAD, RIGHT);
        y += 3;
    }

    final void need(double height) throws IOException {
        if (y + height > BOTTOM && y > TOP) {
            paper.turnPage();
            y = TOP;
        }
    }

    final void paragraph(String role, String text, TextStyle type, double right) throws IOException {
        List<String> lines = Lettering.wrap(text, type, right - LEFT, MOST_LINES);
        if (lines.isEmpty()) {
            return;
        }
        List<Mark> marks = new ArrayList<>();
        double height = Math.min(lines.size() * type.leading(), BOTTOM - TOP);
        need(height);
        for (String line : lines) {
            marks.add(new Mark.Text(
                    MarkGroup.NOTE, new Coordinate(LEFT, y + type.ascent()), Mark.Anchor.START, line, type));
            y += type.leading();
        }
        paper.put(role, marks);
    }

    /** The code that leads to the screen, at the right of what is said above {@code bottom}. */
    final void code(double bottom, String link, String description) throws IOException {
        Box box = new Box(RIGHT - QrCode.SIDE, bottom - QrCode.SIDE, RIGHT, bottom);
        List<Mark> marks = new ArrayList<>();
        for (Box it : QrCode.of(link)) {
            Box module = new Box(
                    box.left() + it.left(), box.top() + it.top(), box.left() + it.right(), box.top() + it.bottom());
            marks.add(new Mark.Rect(MarkGroup.NOTE, module, Ink.INK));
        }
        paper.putFigure(description, box, marks);
    }

    /**
     * The foot of every page: a line of what is in it, its address, and the number of the page.
     */
    final void footers(String credit, String link, Words words) throws IOException {
        TextStyle type = TextStyle.regular(8.5, Ink.INK_3);
        for (int page = 0; page < paper.pages(); page++) {
            List<Mark> marks = new ArrayList<>();
            Emblem.draw(new Coordinate(LEFT - 2, 790), 18, marks);
            double top = 796;
            double width = RIGHT - LEFT - 80; // beside the number of the page
            for (String line : List.of(credit, link)) {
                String shown = Lettering.oneLine(line, type, width);
                marks.add(
                        new Mark.Text(MarkGroup.NOTE, new Coordinate(LEFT + 24, top), Mark.Anchor.START, shown, type));
                top += type.leading();
                width = RIGHT - LEFT - 24;
            }
            String number =
                    words.text("file.page", "page", String.valueOf(page + 1), "pages", String.valueOf(paper.pages()));
            marks.add(new Mark.Text(MarkGroup.NOTE, new Coordinate(RIGHT, 796), Mark.Anchor.END, number, type));
            paper.foot(page, marks);
        }
    }
}
