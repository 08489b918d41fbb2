package kz.olshem.export.office;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.FormulaGuard;

/** The looks that cells have, as {@code xl/styles.xml} numbers them; numbers are formatted by the reader's own locale. */
enum CellStyle {
    PLAIN,
    HEADER,
    /** Over numbers: at the right, as they are. */
    HEADER_OF_FIGURES,
    TEXT,
    WRAPPED,
    /** Marked as text for those who edit it: without the mark, {@code =1} typed anew is a formula. */
    QUOTED,
    QUOTED_WRAPPED,
    HEADING,
    /** The first of the numbers; {@link #figure} says the others. */
    FIGURE;

    private static final int FIRST_FORMAT = 164;

    /** The style of a text, told by what it begins with. */
    static CellStyle of(String text, boolean wraps) {
        if (FormulaGuard.looksLikeFormula(text)) {
            return wraps ? QUOTED_WRAPPED : QUOTED;
        }
        return wraps ? WRAPPED : TEXT;
    }

    /**
     * The number of the style of figures with so many decimals.
     *
     * @param among texts, at whose left edge it stands
     */
    static int figure(int decimals, boolean among) {
        return FIGURE.ordinal() + (among ? Cell.MOST_DECIMALS + 1 : 0) + decimals;
    }

    /** The format in the file's own notation; a reader's program shows its own separators. */
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The whole part. */
    static String xml() {
        String formats = IntStream.rangeClosed(0, Cell.MOST_DECIMALS)
                .mapToObj(it -> "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(FIRST_FORMAT + it, format(it)))
                .collect(Collectors.joining());
        // An indent keeps a number apart from the text in the column after it.
        String figures = figures("right\" indent=\"1") + figures("left");
        String top = "<alignment vertical=\"top\"/>";
        String wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>";
        return """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="%d">%s</numFmts>\
                <fonts count="2"><font><sz val="10"/><color rgb="FF14212B"/><name val="Arial"/><family val="2"/></font>\
                <font><b/><sz val="10"/><color rgb="FF14212B"/><name val="Arial"/><family val="2"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFEDF0F0"/><bgColor indexed="64"/></patternFill></fill></fills>\
                <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
                <border><left/><right/><top/><bottom style="thin"><color rgb="FF7F8B92"/></bottom><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="%d">%s</cellXfs>\
                <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
                </styleSheet>""".formatted(
                        Cell.MOST_DECIMALS + 1,
                        formats,
                        FIGURE.ordinal() + 2 * (Cell.MOST_DECIMALS + 1),
                        xf(0, 0, 0, "", "")
                                + header("left")
                                + header("right\" indent=\"1")
                                + xf(49, 0, 0, " applyNumberFormat=\"1\"", top)
                                + xf(49, 0, 0, " applyNumberFormat=\"1\"", wrap)
                                + xf(49, 0, 0, " quotePrefix=\"1\" applyNumberFormat=\"1\"", top)
                                + xf(49, 0, 0, " quotePrefix=\"1\" applyNumberFormat=\"1\"", wrap)
                                + xf(49, 1, 0, " applyFont=\"1\"", top)
                                + figures);
    }

    private static String figures(String place) {
        String alignment = "<alignment horizontal=\"" + place + "\" vertical=\"top\"/>";
        return IntStream.rangeClosed(0, Cell.MOST_DECIMALS)
                .mapToObj(it -> xf(FIRST_FORMAT + it, 0, 0, " applyNumberFormat=\"1\"", alignment))
                .collect(Collectors.joining());
    }

    private static String header(String place) {
        return "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyFont=\"1\""
                + " applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"" + place
                + "\" vertical=\"center\" wrapText=\"1\"/></xf>";
    }

    private static String xf(int format, int font, int border, String more, String alignment) {
        String start = "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\"%s"
                .formatted(format, font, border, more);
        return alignment.isEmpty() ? start + "/>" : start + " applyAlignment=\"1\">" + alignment + "</xf>";
    }
}
