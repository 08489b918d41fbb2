package kz.olshem.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.olshem.export.office.FormatCode;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private static final Instant THEN = Instant.parse("2026-11-23T05:00:00Z");

    static Stream<String> hostile() {
        return Stream.of(
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "<b>&\"'</b>",
                "]]>",
                "_x0041_",
                "a\nb",
                "\u0007 bell",
                "ә ғ қ ң ө ұ ү һ і ₸ −",
                "\uD83D\uDE80 rocket",
                "  outer  ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_text_is_a_text_and_nothing_else(String text) throws IOException {
        XSSFCell cell = written(List.of(List.of(new Cell.Text(text)))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1"})
    void a_text_like_a_formula_stays_one_when_it_is_edited(String text) throws IOException {
        assertThat(written(List.of(List.of(new Cell.Text(text))))
                        .getRow(1)
                        .getCell(0)
                        .getCellStyle()
                        .getQuotePrefixed())
                .isTrue();
    }

    @Test
    void half_a_letter_does_not_break_the_file() throws IOException {
        assertThat(written(List.of(List.of(new Cell.Text("a\uD83Db\uFFFF"))))
                        .getRow(1)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void a_text_that_is_too_long_is_cut() throws IOException {
        assertThat(written(List.of(List.of(new Cell.Text("ж".repeat(40_000)))))
                        .getRow(1)
                        .getCell(0)
                        .getStringCellValue())
                .hasSize(CellTexts.LONGEST)
                .endsWith("ж…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.50", "36.1960", "19066600", "1E+3", "0.000001", "105.1234567890123"})
    void a_number_is_a_number_with_its_value(String number) throws IOException {
        XSSFCell cell = written(List.of(List.of(new Cell.Figure(new BigDecimal(number), 1))))
                .getRow(1)
                .getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 12})
    void a_number_has_the_decimals_that_are_shown(int decimals) throws IOException {
        assertThat(written(List.of(List.of(new Cell.Figure(BigDecimal.ONE, decimals))))
                        .getRow(1)
                        .getCell(0)
                        .getCellStyle()
                        .getDataFormatString())
                .isEqualTo(FormatCode.of(decimals));
    }

    @Test
    void what_is_missing_is_no_cell() throws IOException {
        assertThat(written(List.of(List.of(Cell.MISSING, new Cell.Text("b"))))
                        .getRow(1)
                        .getCell(0))
                .isNull();
    }

    @Test
    void a_row_is_as_high_as_its_longest_text_needs() throws IOException {
        Sheet sheet = new Sheet(
                "s",
                List.of(Sheet.Column.wrapped("One", 20), Sheet.Column.wrapped("Two", 60)),
                List.of(
                        List.of(new Cell.Text("a"), new Cell.Text("b")),
                        List.of(new Cell.Text("көрсеткіштің анықтамасы ".repeat(9)), new Cell.Text("b"))));
        XSSFSheet written = written(sheet);

        assertThat(written.getRow(1).getHeightInPoints()).isEqualTo(12.75f);
        assertThat(written.getRow(2).getHeightInPoints()).isBetween(9 * 12.75f, 18 * 12.75f);
        assertThat(written.getRow(2).getCTRow().getCustomHeight()).isTrue();
    }

    @Test
    void no_header_is_cut() throws IOException {
        XSSFSheet written = written(new Sheet(
                "s",
                List.of(Sheet.Column.of("Көрсеткіш", 1), Sheet.Column.figures("Единица измерения", 12)),
                List.of()));

        assertThat(written.getColumnWidth(0) / 256.0).isGreaterThan("Көрсеткіш".length());
        assertThat(written.getRow(0).getHeightInPoints()).isEqualTo(2 * 12.75f);
    }

    @Test
    void numbers_and_their_header_stand_at_the_right_and_apart_from_what_follows() throws IOException {
        XSSFSheet written = written(new Sheet(
                "s",
                List.of(Sheet.Column.figures("One", 10), Sheet.Column.wrapped("Two", 10)),
                List.of(List.of(new Cell.Figure(BigDecimal.ONE, 1), new Cell.Figure(BigDecimal.ONE, 1)))));

        for (int row : List.of(0, 1)) {
            assertThat(written.getRow(row).getCell(0).getCellStyle().getAlignment())
                    .isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(written.getRow(row).getCell(0).getCellStyle().getIndention())
                    .isEqualTo((short) 1);
        }
        assertThat(written.getRow(1).getCell(1).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
    }

    @Test
    void the_header_is_bold_and_frozen_and_filters() throws IOException {
        XSSFSheet sheet = written(List.of(List.of(new Cell.Text("a"), new Cell.Text("b"))));

        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
    }

    @Test
    void names_of_sheets_keep_to_the_limits_and_differ() throws IOException {
        Sheet one = new Sheet("a/b:c*d?e[f]g\\h'".repeat(4), columns(), List.of());
        byte[] bytes = bytes(new Workbook(
                "t", Language.KK, THEN, List.of(new Workbook.Page(one, true), new Workbook.Page(one, true)), null));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetName(0)).hasSizeLessThanOrEqualTo(31).doesNotContain("/", ":", "*", "?", "[", "\\");
            assertThat(book.getSheetName(1)).isNotEqualTo(book.getSheetName(0));
        }
    }

    @Test
    void the_same_workbook_has_the_same_bytes() throws IOException {
        List<List<Cell>> rows = List.of(List.of(new Cell.Text("a")));

        assertThat(bytes(book(rows))).isEqualTo(bytes(book(rows)));
    }

    @Test
    void nobody_is_named_in_the_properties() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(book(List.of()))))) {
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Өлшем");
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Тақырып");
            assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo(java.util.Date.from(THEN));
        }
    }

    /** A long table leaves while it is made: when its last row is asked for, all but the buffers is out already. */
    @Test
    void a_long_table_is_never_held_whole() throws IOException {
        int rows = 200_000;
        long[] out = {0, 0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                out[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                out[0] += length;
            }
        };
        Iterable<List<Cell>> source = () -> new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < rows;
            }

            @Override
            public List<Cell> next() {
                row++;
                out[1] = out[0];
                return List.of(new Cell.Text("row " + row), new Cell.Figure(BigDecimal.valueOf(row * 7919L % 1009), 1));
            }
        };
        WorkbookWriter.write(
                new Workbook(
                        "t",
                        Language.EN,
                        THEN,
                        List.of(new Workbook.Page(new Sheet("s", columns(), source), true)),
                        null),
                counting);

        assertThat(out[0] - out[1]).isLessThan(200_000).isLessThan(out[0] / 10);
    }

    @Test
    void a_table_longer_than_a_sheet_goes_on_on_the_next() throws IOException {
        Iterable<List<Cell>> source = () -> IntStream.range(0, SheetXml.MOST_ROWS + 9)
                .mapToObj(it -> List.<Cell>of(Cell.MISSING))
                .iterator();
        byte[] bytes = bytes(new Workbook(
                "t", Language.EN, THEN, List.of(new Workbook.Page(new Sheet("s", columns(), source), true)), null));
        List<String> sheets = new ArrayList<>();
        String second = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets.add(entry.getName());
                    second = sheets.size() == 2 ? new String(zip.readAllBytes(), StandardCharsets.UTF_8) : "";
                }
            }
        }

        assertThat(sheets).hasSize(2);
        assertThat(second).contains("<row r=\"11\">").doesNotContain("<row r=\"12\">");
    }

    private static List<Sheet.Column> columns() {
        return List.of(Sheet.Column.of("One", 10), Sheet.Column.of("Two", 10));
    }

    private static Workbook book(List<List<Cell>> rows) {
        return new Workbook(
                "Тақырып",
                Language.KK,
                THEN,
                List.of(new Workbook.Page(new Sheet("s", columns(), new ArrayList<>(rows)), true)),
                null);
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(book, out);
        return out.toByteArray();
    }

    private static XSSFSheet written(List<List<Cell>> rows) throws IOException {
        return written(book(rows));
    }

    private static XSSFSheet written(Sheet sheet) throws IOException {
        return written(new Workbook("t", Language.KK, THEN, List.of(new Workbook.Page(sheet, true)), null));
    }

    private static XSSFSheet written(Workbook workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)))) {
            return book.getSheetAt(0);
        }
    }
}
