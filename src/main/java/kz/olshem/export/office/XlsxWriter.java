package kz.olshem.export.office;

import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.olshem.export.table.Cell;
import kz.olshem.kernel.Words;

/**
 * Writes a workbook (ECMA-376, transitional) as it is asked for, keeping no more of it than a buffer. There are no
 * formulas, macros or links in it, and nobody's name.
 */
public final class XlsxWriter {

    private static final int MOST_OF_A_NAME = 31;

    /** A worksheet that was written. */
    private record Written(String name, int columns, int rows, boolean filtered) {}

    private final Workbook book;
    private final OfficePackage pack;
    private final List<Written> sheets = new ArrayList<>();

    private XlsxWriter(Workbook book, OutputStream out) {
        this.book = book;
        this.pack = new OfficePackage(out, LocalDateTime.ofInstant(book.as(), ZoneOffset.UTC), Xml.Text.EXACT);
    }

    /** Writes the whole; the stream is flushed and stays open. */
    public static void write(Workbook book, OutputStream out) {
        XlsxWriter writer = new XlsxWriter(book, out);
        writer.write();
        writer.pack.finish();
    }

    private void write() {
        Relationships relationships = new Relationships()
                .to("officeDocument", "xl/workbook.xml")
                .toProperties(CoreProperties.PART)
                .to("extended-properties", "docProps/app.xml");
        String product = Words.of(book.language()).text("app.name");
        String language = book.language().locale().toLanguageTag();
        pack.add("_rels/.rels", relationships::write)
                .add(CoreProperties.PART, new CoreProperties(book.title(), product, language, book.as(), true)::write)
                .add("docProps/app.xml", xml -> app(xml, product))
                .add("xl/styles.xml", xml -> xml.raw(CellStyle.xml()));
        for (Workbook.Page page : book.sheets()) {
            sheets(page);
        }
        if (book.chart() != null) {
            chart(book.chart());
        }
        workbook();
        // Last, because only now it is known how many sheets there are.
        pack.add(ContentTypes.PART, contents()::write);
    }

    /** The sheets that a table needs: one, or where it has more rows than a worksheet holds, several. */
    private void sheets(Workbook.Page page) {
        Iterator<List<Cell>> rows = page.sheet().rows().iterator();
        int number = 1;
        do {
            String name = name(page.sheet().name(), number++);
            pack.add("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml", xml -> {
                int count = new SheetXml(xml, page.sheet().columns(), page.filtered()).write(rows, sheets.isEmpty());
                sheets.add(new Written(name, page.sheet().columns().size(), count, page.filtered()));
            });
        } while (rows.hasNext());
    }

    private void chart(Workbook.Plot plot) {
        Written data = sheets.getFirst();
        String name = name(plot.name(), 1);
        int number = sheets.size() + 1;
        sheets.add(new Written(name, 0, 0, false));
        pack.add("xl/worksheets/sheet" + number + ".xml", plot.xml()::sheet)
                .add(
                        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                        new Relationships().to("drawing", "../drawings/drawing1.xml")::write)
                .add("xl/drawings/drawing1.xml", plot.xml()::drawing)
                .add(
                        "xl/drawings/_rels/drawing1.xml.rels",
                        new Relationships().to("chart", "../charts/chart1.xml")::write)
                .add("xl/charts/chart1.xml", xml -> plot.xml().chart(xml, data.name()));
    }

    private void workbook() {
        pack.add("xl/workbook.xml", this::workbook);
        Relationships relationships = new Relationships();
        for (int i = 1; i <= sheets.size(); i++) {
            relationships.to("worksheet", "worksheets/sheet" + i + ".xml");
        }
        pack.add("xl/_rels/workbook.xml.rels", relationships.to("styles", "styles.xml")::write);
    }

    private void workbook(Xml xml) {
        xml.raw("<workbook xmlns=\"" + Namespaces.WORKBOOK + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
                + "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet name=\"").text(sheets.get(i).name());
            xml.raw("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 1));
        }
        xml.raw("</sheets>");
        names(xml);
        xml.raw("</workbook>");
    }

    /** What filters cover, and the header that each printed page repeats. */
    private void names(Xml xml) {
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

    private static void app(Xml xml, String product) {
        xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>")
                .text(product)
                .raw("</Application></Properties>");
    }

    private ContentTypes contents() {
        ContentTypes types = new ContentTypes()
                .workbook("xl/workbook.xml", "sheet.main")
                .workbook("xl/styles.xml", "styles")
                .properties(CoreProperties.PART)
                .office("docProps/app.xml", "extended-properties");
        for (int i = 1; i <= sheets.size(); i++) {
            types.workbook("xl/worksheets/sheet" + i + ".xml", "worksheet");
        }
        return book.chart() == null
                ? types
                : types.office("xl/drawings/drawing1.xml", "drawing").office("xl/charts/chart1.xml", "drawingml.chart");
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
