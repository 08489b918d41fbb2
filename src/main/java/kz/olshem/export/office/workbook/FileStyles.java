package kz.olshem.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.olshem.export.office.FormatCode;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.FormulaGuard;

/** The looks in a workbook that is a file of its own. */
record FileStyles() implements CellStyles {

    /** In the order in which the part of styles has them; numbers come after them. */
    private enum Look {
        PLAIN,
        HEADER,
        /** Over numbers: at the right, as they are. */
        HEADER_OF_FIGURES,
        TEXT,
        WRAPPED,
        /** Marked as text for those who edit it: without the mark, {@code =1} typed anew is a formula. */
        QUOTED,
        QUOTED_WRAPPED,
        HEADING
    }

    private static final int FIRST_FIGURE = Look.values().length;

    /** An indent keeps a number apart from the text in the column after it. */
    private static final String RIGHT = "right\" indent=\"1";

    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String FORMATTED = " applyNumberFormat=\"1\"";
    private static final String QUOTED = " quotePrefix=\"1\"" + FORMATTED;

    private static final StyleSheet SHEET = make();

    @Override
    public int text(String text, boolean wraps) {
        if (FormulaGuard.looksLikeFormula(text)) {
            return (wraps ? Look.QUOTED_WRAPPED : Look.QUOTED).ordinal();
        }
        return (wraps ? Look.WRAPPED : Look.TEXT).ordinal();
    }

    @Override
    public int header(String title, boolean figures) {
        return (figures ? Look.HEADER_OF_FIGURES : Look.HEADER).ordinal();
    }

    @Override
    public int heading() {
        return Look.HEADING.ordinal();
    }

    @Override
    public int figure(int decimals, boolean among) {
        return FIRST_FIGURE + (among ? Cell.MOST_DECIMALS + 1 : 0) + decimals;
    }

    @Override
    public StyleSheet sheet() {
        return SHEET;
    }

    private static StyleSheet make() {
        List<String> fills = new ArrayList<>(StyleSheet.FIRST_FILLS);
        fills.add(
                StyleSheet.fill(
                        "<patternFill patternType=\"solid\"><fgColor rgb=\"FFEDF0F0\"/><bgColor indexed=\"64\"/></patternFill>"));
        return new StyleSheet(
                IntStream.rangeClosed(0, Cell.MOST_DECIMALS)
                        .mapToObj(FormatCode::of)
                        .toList(),
                List.of(font(""), font("<b/>")),
                fills,
                List.of(
                        StyleSheet.NO_BORDER,
                        "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF7F8B92\"/></bottom>"
                                + "<diagonal/></border>"),
                looks(),
                true);
    }

    private static String font(String weight) {
        return "<font>" + weight
                + "<sz val=\"10\"/><color rgb=\"FF14212B\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
    }

    private static List<String> looks() {
        List<String> looks = new ArrayList<>();
        for (Look look : Look.values()) {
            looks.add(
                    switch (look) {
                        case PLAIN -> StyleSheet.cell(0, 0, 0, 0, "", "");
                        case HEADER -> header("left");
                        case HEADER_OF_FIGURES -> header(RIGHT);
                        case TEXT -> text(0, FORMATTED, TOP);
                        case WRAPPED -> text(0, FORMATTED, WRAP);
                        case QUOTED -> text(0, QUOTED, TOP);
                        case QUOTED_WRAPPED -> text(0, QUOTED, WRAP);
                        case HEADING -> text(1, " applyFont=\"1\"", TOP);
                    });
        }
        for (String side : List.of(RIGHT, "left")) {
            String alignment = "<alignment horizontal=\"" + side + "\" vertical=\"top\"/>";
            for (int decimals = 0; decimals <= Cell.MOST_DECIMALS; decimals++) {
                looks.add(StyleSheet.cell(StyleSheet.FIRST_FORMAT + decimals, 0, 0, 0, FORMATTED, alignment));
            }
        }
        return looks;
    }

    private static String text(int font, String more, String alignment) {
        return StyleSheet.cell(StyleSheet.AS_TEXT, font, 0, 0, more, alignment);
    }

    private static String header(String side) {
        return StyleSheet.cell(
                StyleSheet.AS_TEXT,
                1,
                2,
                1,
                " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"",
                "<alignment horizontal=\"" + side + "\" vertical=\"center\" wrapText=\"1\"/>");
    }
}
