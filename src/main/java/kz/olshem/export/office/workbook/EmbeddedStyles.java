package kz.olshem.export.office.workbook;

import java.util.List;
import kz.olshem.export.office.FormatCode;
import kz.olshem.export.table.FormulaGuard;

/**
 * The looks inside a chart: numbers as the chart shows them, and texts that stay texts.
 *
 * @param decimals of the numbers
 */
record EmbeddedStyles(int decimals) implements CellStyles {

    private static final int FIGURE = 1;
    private static final int QUOTED = 2;

    @Override
    public int text(String text, boolean wraps) {
        return FormulaGuard.looksLikeFormula(text) ? QUOTED : PLAIN;
    }

    @Override
    public int header(String title, boolean figures) {
        return text(title, false);
    }

    @Override
    public int heading() {
        return PLAIN;
    }

    @Override
    public int figure(int shown, boolean among) {
        return FIGURE;
    }

    @Override
    public StyleSheet sheet() {
        return new StyleSheet(
                List.of(FormatCode.of(decimals)),
                List.of("<font><sz val=\"11\"/><name val=\"Arial\"/></font>"),
                StyleSheet.FIRST_FILLS,
                List.of(StyleSheet.NO_BORDER),
                List.of(
                        StyleSheet.cell(0, 0, 0, 0, "", ""),
                        StyleSheet.cell(StyleSheet.FIRST_FORMAT, 0, 0, 0, " applyNumberFormat=\"1\"", ""),
                        StyleSheet.cell(StyleSheet.AS_TEXT, 0, 0, 0, " quotePrefix=\"1\" applyNumberFormat=\"1\"", "")),
                false);
    }
}
