package kz.olshem.export.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kz.olshem.export.office.ContentTypes;
import kz.olshem.export.office.CoreProperties;
import kz.olshem.export.office.OfficePackage;
import kz.olshem.export.office.Relationships;
import kz.olshem.export.office.Xml;
import kz.olshem.export.office.chart.ChartWriter;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Words;

/**
 * Writes a workbook (ECMA-376, transitional) as it is asked for, keeping no more of it than a buffer. There are no
 * formulas, macros or links in it, and nobody's name.
 */
public final class WorkbookWriter {

    private static final String STYLES = "xl/styles.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String APP = "docProps/app.xml";

    private final OfficePackage pack;
    private final WorkbookForm form;
    private final SheetNames names = new SheetNames();
    private final List<WorkbookXml.Entry> sheets = new ArrayList<>();

    private WorkbookWriter(OfficePackage pack, WorkbookForm form) {
        this.pack = pack;
        this.form = form;
    }

    /** Writes a file of its own; the stream is flushed and stays open. */
    public static void write(Workbook book, OutputStream out) {
        LocalDateTime packed = LocalDateTime.ofInstant(book.as(), ZoneOffset.UTC);
        OfficePackage pack = new OfficePackage(out, packed, Xml.Text.EXACT);
        new WorkbookWriter(pack, WorkbookForm.ofAFile()).file(book);
        pack.finish();
    }

    /**
     * A workbook to lie inside a chart.
     *
     * @param tables   each of no more rows than a worksheet holds
     * @param decimals of the drawn values
     */
    public static byte[] embedded(List<Sheet> tables, int decimals) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 << 10);
        OfficePackage pack = new OfficePackage(bytes, OfficePackage.NO_TIME, Xml.Text.PRINTED);
        CellTexts.InAList texts = new CellTexts.InAList();
        new WorkbookWriter(pack, WorkbookForm.embedded(decimals, texts)).embedded(tables, texts);
        pack.finish();
        return bytes.toByteArray();
    }

    private void file(Workbook book) {
        String product = Words.of(book.language()).text("app.name");
        String language = book.language().locale().toLanguageTag();
        pack.add(
                        "_rels/.rels",
                        new Relationships()
                                .to("officeDocument", WorkbookXml.PART)
                                .toProperties(CoreProperties.PART)
                                .to("extended-properties", APP)::write)
                .add(CoreProperties.PART, new CoreProperties(book.title(), product, language, book.as(), true)::write)
                .add(APP, xml -> app(xml, product))
                .add(STYLES, form.styles().sheet()::write);
        book.sheets().forEach(this::pages);
        if (book.chart() != null) {
            chart(book.chart());
        }
        workbook();
        // Last, because only now it is known how many sheets there are.
        ContentTypes types = new ContentTypes()
                .workbook(WorkbookXml.PART, "sheet.main")
                .workbook(STYLES, "styles")
                .properties(CoreProperties.PART)
                .office(APP, "extended-properties");
        worksheets(types);
        if (book.chart() != null) {
            types.office("xl/drawings/drawing1.xml", "drawing").office("xl/charts/chart1.xml", "drawingml.chart");
        }
        pack.add(ContentTypes.PART, types::write);
    }

    private void embedded(List<Sheet> tables, CellTexts.InAList texts) {
        tables.forEach(it -> sheets.add(new WorkbookXml.Entry(names.take(it.name(), 1), 0, 0, false)));
        ContentTypes types = new ContentTypes().workbook(WorkbookXml.PART, "sheet.main");
        worksheets(types).workbook(STYLES, "styles").workbook(STRINGS, "sharedStrings");
        pack.add(ContentTypes.PART, types::write)
                .add("_rels/.rels", new Relationships().to("officeDocument", WorkbookXml.PART)::write);
        workbook();
        for (int i = 0; i < tables.size(); i++) {
            Sheet table = tables.get(i);
            pack.add(
                    sheet(i + 1),
                    xml -> new SheetXml(xml, form, table.columns(), false)
                            .write(table.rows().iterator(), false));
        }
        pack.add(STYLES, form.styles().sheet()::write).add(STRINGS, texts::write);
    }

    private static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** The sheets that a table needs: one, or where it has more rows than a worksheet holds, several. */
    private void pages(Workbook.Page page) {
        List<Sheet.Column> columns = page.sheet().columns();
        Iterator<List<Cell>> rows = page.sheet().rows().iterator();
        int number = 1;
        do {
            String name = names.take(page.sheet().name(), number++);
            pack.add(sheet(sheets.size() + 1), xml -> {
                int count = new SheetXml(xml, form, columns, page.filtered()).write(rows, sheets.isEmpty());
                sheets.add(new WorkbookXml.Entry(name, columns.size(), count, page.filtered()));
            });
        } while (rows.hasNext());
    }

    private void chart(Workbook.Plot plot) {
        String data = sheets.getFirst().name();
        int number = sheets.size() + 1;
        sheets.add(new WorkbookXml.Entry(names.take(plot.name(), 1), 0, 0, false));
        pack.add(sheet(number), xml -> ChartSheetXml.sheet(plot, form, xml))
                .add(
                        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                        new Relationships().to("drawing", "../drawings/drawing1.xml")::write)
                .add("xl/drawings/drawing1.xml", xml -> ChartSheetXml.drawing(plot, xml))
                .add(
                        "xl/drawings/_rels/drawing1.xml.rels",
                        new Relationships().to("chart", "../charts/chart1.xml")::write)
                .add("xl/charts/chart1.xml", xml -> ChartWriter.write(plot.chart(), data, xml));
    }

    private void workbook() {
        pack.add(WorkbookXml.PART, xml -> WorkbookXml.write(xml, form, sheets))
                .add("xl/_rels/workbook.xml.rels", WorkbookXml.relationships(form, sheets.size())::write);
    }

    private ContentTypes worksheets(ContentTypes types) {
        for (int i = 1; i <= sheets.size(); i++) {
            types.workbook(sheet(i), "worksheet");
        }
        return types;
    }

    private static void app(Xml xml, String product) {
        xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>")
                .text(product)
                .raw("</Application></Properties>");
    }
}
