package kz.olshem.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.olshem.export.table.Cell;
import kz.olshem.kernel.Words;

/**
 * Writes a workbook (ECMA-376, transitional) as it is asked for, keeping no more of it than a buffer. There are no
 * formulas, macros or links in it, and nobody's name.
 */
public final class XlsxWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.";

    private static final int MOST_OF_A_NAME = 31;

    /** A worksheet that was written. */
    private record Written(String name, int columns, int rows, boolean filtered) {}

    private final Workbook book;
    private final ZipOutputStream zip;
    private final XmlOut xml;
    private final List<Written> sheets = new ArrayList<>();

    private XlsxWriter(Workbook book, OutputStream out) {
        this.book = book;
        this.zip = new ZipOutputStream(out);
        this.xml = new XmlOut(zip);
        // Tables of numbers hardly shrink further at higher levels, which cost several times as much.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the whole; the stream is flushed and stays open. */
    public static void write(Workbook book, OutputStream out) throws IOException {
        XlsxWriter writer = new XlsxWriter(book, out);
        writer.write();
        writer.zip.finish();
        writer.zip.flush();
    }

    private void write() throws IOException {
        part(
                "_rels/.rels",
                relationships(relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml")
                        + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                        + relation(3, RELATIONS + "/extended-properties", "docProps/app.xml")));
        core();
        app();
        part("xl/styles.xml", CellStyle.xml());
        for (Workbook.Page page : book.sheets()) {
            sheets(page);
        }
        if (book.chart() != null) {
            chart(book.chart());
        }
        workbook();
        contents();
    }

    /** The sheets that a table needs: one, or where it has more rows than a worksheet holds, several. */
    private void sheets(Workbook.Page page) throws IOException {
        Iterator<List<Cell>> rows = page.sheet().rows().iterator();
        int number = 1;
        do {
            begin("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
            String name = name(page.sheet().name(), number++);
            int count = new SheetXml(xml, page.sheet().columns(), page.filtered()).write(rows, sheets.isEmpty());
            sheets.add(new Written(name, page.sheet().columns().size(), count, page.filtered()));
            zip.closeEntry();
        } while (rows.hasNext());
    }

    private void chart(Workbook.Plot plot) throws IOException {
        Written data = sheets.getFirst();
        String name = name(plot.name(), 1);
        int number = sheets.size() + 1;
        sheets.add(new Written(name, 0, 0, false));
        begin("xl/worksheets/sheet" + number + ".xml");
        plot.xml().sheet(xml);
        end();
        part(
                "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                relationships(relation(1, RELATIONS + "/drawing", "../drawings/drawing1.xml")));
        begin("xl/drawings/drawing1.xml");
        plot.xml().drawing(xml);
        end();
        part(
                "xl/drawings/_rels/drawing1.xml.rels",
                relationships(relation(1, RELATIONS + "/chart", "../charts/chart1.xml")));
        begin("xl/charts/chart1.xml");
        plot.xml().chart(xml, data.name());
        end();
    }

    private void workbook() throws IOException {
        begin("xl/workbook.xml");
        xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .raw(RELATIONS)
                .raw("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet name=\"").text(sheets.get(i).name());
            xml.raw("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 1));
        }
        xml.raw("</sheets>");
        names();
        xml.raw("</workbook>");
        end();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation(i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation(sheets.size() + 1, RELATIONS + "/styles", "styles.xml"));
        part("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
    }

    /** What filters cover, and the header that each printed page repeats. */
    private void names() throws IOException {
        xml.raw("<definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            Written it = sheets.get(i);
            if (it.filtered()) {
                xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">".formatted(i))
                        .text(quoted(it.name()))
                        .raw("!$A$1:$" + SheetXml.letters(it.columns() - 1) + "$" + it.rows() + "</definedName>");
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).columns() > 0) {
                xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">".formatted(i))
                        .text(quoted(sheets.get(i).name()))
                        .raw("!$1:$1</definedName>");
            }
        }
        xml.raw("</definedNames>");
    }

    private void core() throws IOException {
        String made = book.as().truncatedTo(ChronoUnit.SECONDS).toString();
        begin("docProps/core.xml");
        xml.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(book.title())
                .raw("</dc:title><dc:creator>")
                .text(Words.of(book.language()).text("app.name"))
                .raw("</dc:creator><dc:language>")
                .raw(book.language().locale().toLanguageTag())
                .raw("</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + made
                        + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + made
                        + "</dcterms:modified></cp:coreProperties>");
        end();
    }

    private void app() throws IOException {
        begin("docProps/app.xml");
        xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>")
                .text(Words.of(book.language()).text("app.name"))
                .raw("</Application></Properties>");
        end();
    }

    /** Which kind each part is; last, because only now it is known how many sheets there are. */
    private void contents() throws IOException {
        begin("[Content_Types].xml");
        xml.raw("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override("xl/workbook.xml", SHEET_TYPE + "sheet.main+xml");
        override("xl/styles.xml", SHEET_TYPE + "styles+xml");
        override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override("docProps/app.xml", DRAWING_TYPE + "extended-properties+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override("xl/worksheets/sheet" + i + ".xml", SHEET_TYPE + "worksheet+xml");
        }
        if (book.chart() != null) {
            override("xl/drawings/drawing1.xml", DRAWING_TYPE + "drawing+xml");
            override("xl/charts/chart1.xml", DRAWING_TYPE + "drawingml.chart+xml");
        }
        xml.raw("</Types>");
        end();
    }

    private void override(String part, String type) throws IOException {
        xml.raw("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private static String relationships(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private void part(String name, String ascii) throws IOException {
        begin(name);
        xml.raw(ascii);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same release gives the same bytes, on whatever day and in whatever zone it is asked for.
        entry.setTimeLocal(LocalDateTime.ofInstant(book.as(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        xml.raw(HEAD);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** The name of a worksheet: its limits are the format's, and no two may be equal. */
    private String name(String wanted, int number) {
        String clean = wanted.replaceAll("[\\p{Cntrl}\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        Set<String> taken = new HashSet<>();
        sheets.forEach(it -> taken.add(it.name().toLowerCase(Locale.ROOT)));
        for (int i = number; ; i++) {
            String end = i == 1 ? "" : " (" + i + ")";
            String name = cut(clean.isEmpty() ? "1" : clean, MOST_OF_A_NAME - end.length()) + end;
            if (!taken.contains(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most)
                .strip();
    }

    /** The name of a sheet as a reference to it writes it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
