package kz.olshem.export.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.table.FormulaGuard;
import kz.olshem.kernel.Words;

/**
 * The workbook inside a chart: the drawn values on the first sheet, the published ones on the second. Every text is a
 * text cell, so that none is ever read as a formula; one that looks like a formula stays a text when it is edited, too.
 */
public final class ChartBook {

    private static final String MAIN = "xmlns=\"" + Namespaces.WORKBOOK + "\"";
    private static final int NUMBER = 1;
    private static final int QUOTED = 2;

    private final Dossier dossier;
    private final ChartGrid grid;
    private final Words words;
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private ChartBook(Dossier dossier, ChartGrid grid) {
        this.dossier = dossier;
        this.grid = grid;
        this.words = Words.of(dossier.chart().language());
    }

    public static byte[] write(Dossier dossier, ChartGrid grid) {
        return new ChartBook(dossier, grid).write();
    }

    /** A range of the first sheet as a chart refers to it; the first row and column are number 1. */
    static String range(String sheet, int column, int from, int to) {
        String letter = letters(column);
        String quoted = "'" + sheet.replace("'", "''") + "'!$" + letter + "$" + from;
        return from == to ? quoted : quoted + ":$" + letter + "$" + to;
    }

    private byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 << 10);
        new OfficePackage(bytes, OfficePackage.NO_TIME, Xml.Text.PRINTED)
                .add(
                        ContentTypes.PART,
                        new ContentTypes()
                                .workbook("xl/workbook.xml", "sheet.main")
                                .workbook("xl/worksheets/sheet1.xml", "worksheet")
                                .workbook("xl/worksheets/sheet2.xml", "worksheet")
                                .workbook("xl/styles.xml", "styles")
                                .workbook("xl/sharedStrings.xml", "sharedStrings")::write)
                .add("_rels/.rels", new Relationships().to("officeDocument", "xl/workbook.xml")::write)
                .add("xl/workbook.xml", this::workbook)
                .add(
                        "xl/_rels/workbook.xml.rels",
                        new Relationships()
                                .to("worksheet", "worksheets/sheet1.xml")
                                .to("worksheet", "worksheets/sheet2.xml")
                                .to("styles", "styles.xml")
                                .to("sharedStrings", "sharedStrings.xml")::write)
                .add("xl/worksheets/sheet1.xml", this::drawn)
                .add("xl/worksheets/sheet2.xml", this::published)
                .add("xl/styles.xml", this::styles)
                .add("xl/sharedStrings.xml", this::sharedStrings)
                .finish();
        return bytes.toByteArray();
    }

    private void drawn(Xml xml) {
        Xml sheet = sheet(xml);
        List<String> head = new ArrayList<>(List.of(words.text("chart.period")));
        grid.columns().forEach(column -> head.add(column.line().name()));
        row(sheet, 1, head);
        for (int i = 0; i < grid.periods().size(); i++) {
            sheet.raw("<row r=\"").raw(i + 2L).raw("\">");
            text(sheet, 1, i + 2, grid.periods().get(i));
            for (int column = 0; column < grid.columns().size(); column++) {
                Double value = grid.columns().get(column).value(i);
                if (value != null) {
                    number(sheet, column + 2, i + 2, Double.toString(value), NUMBER);
                }
            }
            sheet.raw("</row>");
        }
        sheet.raw("</sheetData></worksheet>");
    }

    private void published(Xml xml) {
        Xml sheet = sheet(xml);
        row(
                sheet,
                1,
                List.of(
                        words.text("file.territory"),
                        words.text("chart.period"),
                        words.text("file.value", "unit", dossier.unit()),
                        words.text("chart.flag")));
        int row = 2;
        for (Dossier.Figure figure : dossier.published()) {
            sheet.raw("<row r=\"").raw(row).raw("\">");
            text(sheet, 1, row, figure.territory());
            text(sheet, 2, row, figure.period());
            number(sheet, 3, row, figure.value().toPlainString(), 0);
            text(sheet, 4, row, figure.status());
            sheet.raw("</row>");
            row++;
        }
        sheet.raw("</sheetData></worksheet>");
    }

    private static Xml sheet(Xml xml) {
        return xml.raw("<worksheet ")
                .raw(MAIN)
                .raw("><cols><col min=\"1\" max=\"8\" width=\"22\" customWidth=\"1\"/></cols><sheetData>");
    }

    private void row(Xml sheet, int row, List<String> texts) {
        sheet.raw("<row r=\"").raw(row).raw("\">");
        for (int i = 0; i < texts.size(); i++) {
            text(sheet, i + 1, row, texts.get(i));
        }
        sheet.raw("</row>");
    }

    private void text(Xml sheet, int column, int row, String words) {
        String clean = Lettering.clean(words);
        Integer known = strings.putIfAbsent(clean, strings.size());
        sheet.raw("<c r=\"").raw(letters(column)).raw(row).raw("\"");
        sheet.raw(FormulaGuard.looksLikeFormula(clean) ? " s=\"" + QUOTED + "\"" : "")
                .raw(" t=\"s\"><v>");
        sheet.raw(known == null ? strings.size() - 1L : known).raw("</v></c>");
    }

    private static void number(Xml sheet, int column, int row, String value, int style) {
        sheet.raw("<c r=\"").raw(letters(column)).raw(row).raw("\" s=\"").raw(style);
        sheet.raw("\"><v>").raw(value).raw("</v></c>");
    }

    private void workbook(Xml xml) {
        xml.raw("<workbook ")
                .raw(MAIN)
                .raw(" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\"><sheets><sheet")
                .attribute("name", sheetName(words))
                .raw(" sheetId=\"1\" r:id=\"rId1\"/><sheet")
                .attribute("name", words.text("file.published"))
                .raw(" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
    }

    static String sheetName(Words words) {
        return words.text("file.data");
    }

    private void styles(Xml xml) {
        xml.raw("<styleSheet " + MAIN + "><numFmts count=\"1\"><numFmt numFmtId=\"164\"")
                .attribute("formatCode", format(dossier.decimals()))
                .raw("/></numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/></font></fonts>")
                .raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>")
                .raw("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
                .raw(
                        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
                .raw("<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>"
                        + "</cellXfs></styleSheet>");
    }

    /** A number format that Office writes in the manner of its own language. */
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private void sharedStrings(Xml xml) {
        xml.raw("<sst " + MAIN + " uniqueCount=\"").raw(strings.size()).raw("\">");
        strings.keySet()
                .forEach(
                        it -> xml.raw("<si><t xml:space=\"preserve\">").text(it).raw("</t></si>"));
        xml.raw("</sst>");
    }

    private static String letters(int column) {
        int zero = column - 1;
        return (zero >= 26 ? letters(zero / 26) : "") + (char) ('A' + zero % 26);
    }
}
