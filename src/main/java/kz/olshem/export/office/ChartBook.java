package kz.olshem.export.office;

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

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
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
        Xml drawn = drawn();
        Xml published = published();
        return new OfficePackage()
                .add("[Content_Types].xml", types())
                .add("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .add("xl/workbook.xml", workbook())
                .add(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "worksheet",
                                "worksheets/sheet2.xml",
                                "styles",
                                "styles.xml",
                                "sharedStrings",
                                "sharedStrings.xml"))
                .add("xl/worksheets/sheet1.xml", drawn)
                .add("xl/worksheets/sheet2.xml", published)
                .add("xl/styles.xml", styles())
                .add("xl/sharedStrings.xml", sharedStrings())
                .bytes();
    }

    private Xml drawn() {
        Xml sheet = sheet();
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
        return sheet.raw("</sheetData></worksheet>");
    }

    private Xml published() {
        Xml sheet = sheet();
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
        return sheet.raw("</sheetData></worksheet>");
    }

    private static Xml sheet() {
        return Xml.part()
                .raw("<worksheet ")
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

    private Xml workbook() {
        return Xml.part()
                .raw("<workbook ")
                .raw(MAIN)
                .raw(" xmlns:r=\"" + OFFICE + "\"><sheets><sheet")
                .attribute("name", sheetName(words))
                .raw(" sheetId=\"1\" r:id=\"rId1\"/><sheet")
                .attribute("name", words.text("file.published"))
                .raw(" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
    }

    static String sheetName(Words words) {
        return words.text("file.data");
    }

    private Xml styles() {
        return Xml.part()
                .raw("<styleSheet " + MAIN + "><numFmts count=\"1\"><numFmt numFmtId=\"164\"")
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

    private Xml sharedStrings() {
        Xml xml = Xml.part()
                .raw("<sst " + MAIN + " uniqueCount=\"")
                .raw(strings.size())
                .raw("\">");
        strings.keySet()
                .forEach(
                        it -> xml.raw("<si><t xml:space=\"preserve\">").text(it).raw("</t></si>"));
        return xml.raw("</sst>");
    }

    private static Xml types() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Xml xml = Xml.part()
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("workbook", "sheet.main");
        parts.put("worksheets/sheet1", "worksheet");
        parts.put("worksheets/sheet2", "worksheet");
        parts.put("styles", "styles");
        parts.put("sharedStrings", "sharedStrings");
        parts.forEach((part, kind) ->
                xml.raw("<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + kind + "+xml\"/>"));
        return xml.raw("</Types>");
    }

    /** Relations of a part, numbered rId1 and on: kinds and targets in turn. */
    public static Xml relations(String... kindsAndTargets) {
        Xml xml = Xml.part()
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i + 1 < kindsAndTargets.length; i += 2) {
            xml.raw("<Relationship Id=\"rId").raw(i / 2 + 1L).raw("\" Type=\"" + OFFICE + "/");
            xml.raw(kindsAndTargets[i]).raw("\"").attribute("Target", kindsAndTargets[i + 1]);
            xml.raw(kindsAndTargets[i].equals("hyperlink") ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.raw("</Relationships>");
    }

    private static String letters(int column) {
        int zero = column - 1;
        return (zero >= 26 ? letters(zero / 26) : "") + (char) ('A' + zero % 26);
    }
}
