package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnAPort
class TableFilesTest {

    private static final String OBSERVATIONS = "/api/v1/observations?release=2";

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/chart.xlsx?indicator=gross-regional-product",
                "/export/chart.xlsx?indicator=gross-regional-product&view=per-capita&lang=ru",
                "/export/chart.xlsx?indicator=pm25-annual-mean&lang=en",
                "/export/chart.xlsx?indicator=investment-in-science-sector",
                "/export/indicators.xlsx?lang=ru",
                "/export/changes.xlsx",
                "/export/observations.xlsx?derived=true",
            })
    void a_workbook_has_only_texts_and_numbers(String address) throws Exception {
        try (XSSFWorkbook book = workbook(address)) {
            assertThat(cells(book))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.NUMERIC);
        }
    }

    @ParameterizedTest
    @CsvSource({"gross-regional-product,KZ-75", "labour-productivity-real,KZ-75", "stationary-emissions,KZ-71"})
    void the_values_of_a_chart_are_those_of_the_api(String indicator, String territory) throws Exception {
        try (XSSFWorkbook book = workbook("/export/chart.xlsx?peers=&release=2&indicator=" + indicator + "&territory="
                + territory + "&from=1990&to=2026")) {
            List<String> sheet = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(1) != null && row.getRowNum() > 0) {
                    sheet.add(row.getCell(0) + " " + row.getCell(1).getNumericCellValue());
                }
            }
            List<String> api = new ArrayList<>();
            for (JsonNode it : figures(OBSERVATIONS + "&indicator=" + indicator + "&territory=" + territory)) {
                if (it.get("period").asString().length() == 4) {
                    api.add(it.get("period").asString() + " "
                            + it.get("value").decimalValue().doubleValue());
                }
            }
            assertThat(sheet).isNotEmpty().containsExactlyElementsOf(api);
        }
    }

    @Test
    void a_year_without_a_figure_is_an_empty_cell() throws Exception {
        try (XSSFWorkbook book = workbook(
                "/export/chart.xlsx?indicator=labour-productivity&peers=KZ-71,KZ-79,KZ&from=2011&to=2025&release=2")) {
            Sheet data = book.getSheetAt(0);
            List<String> empty = new ArrayList<>();
            for (Row row : data) {
                if (row.getCell(1) == null) {
                    empty.add(row.getCell(0).getStringCellValue());
                }
            }
            assertThat(empty).contains("2015");
        }
    }

    @Test
    void a_chart_of_a_workbook_draws_the_data_sheet() throws Exception {
        try (XSSFWorkbook book =
                workbook("/export/chart.xlsx?indicator=gross-regional-product&lang=en&release=2&peers=KZ-71")) {
            int rows = book.getSheetAt(0).getLastRowNum() + 1;

            assertThat(lines(book))
                    .extracting(it -> it.getVal().getNumRef().getF())
                    .contains("'Data'!$B$2:$B$" + rows)
                    .hasSize(book.getSheetAt(0).getRow(0).getLastCellNum() - 3);
            assertThat(lines(book))
                    .allMatch(it -> it.getCat().getStrRef().getF().equals("'Data'!$A$2:$A$" + rows));
        }
    }

    @Test
    void no_line_leads_over_a_break_in_the_series() throws Exception {
        try (XSSFWorkbook book =
                workbook("/export/chart.xlsx?indicator=stationary-emissions&from=2008&to=2022&release=2&peers=")) {
            var point = lines(book).getFirst().getDPtList().getFirst();
            Row after = book.getSheetAt(0).getRow((int) point.getIdx().getVal() + 1);

            assertThat(after.getCell(0).getStringCellValue()).isEqualTo("2014");
            assertThat(point.getSpPr().getLn().isSetNoFill()).isTrue();
        }
    }

    @Test
    void a_value_without_neighbours_is_a_dot() throws Exception {
        try (XSSFWorkbook book = workbook(
                "/export/chart.xlsx?indicator=employed-population&from=2014&to=2016&view=lines&release=2&peers=")) {
            assertThat(lines(book))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getDPtList())
                            .hasSize(2)
                            .allMatch(dot -> dot.getMarker().getSymbol().getVal() == STMarkerStyle.CIRCLE));
        }
    }

    private static List<CTLineSer> lines(XSSFWorkbook book) {
        XSSFSheet last = book.getSheetAt(book.getNumberOfSheets() - 1);
        return last.getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerList();
    }

    @Test
    void what_has_no_figure_comes_without_a_chart() throws Exception {
        try (XSSFWorkbook book = workbook(
                "/export/chart.xlsx?indicator=buildings-seismically-audited&territory=KZ-71&peers=&release=2")) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void the_workbook_says_how_the_status_came_about() throws Exception {
        try (XSSFWorkbook book = workbook("/export/chart.xlsx?indicator=fixed-capital-investment&lang=en&release=2")) {
            List<String> labels = new ArrayList<>();
            book.getSheetAt(1).forEach(row -> labels.add(row.getCell(0).toString()));
            assertThat(labels)
                    .contains("Indicator", "Definition", "Unit", "As of", "Publisher", "Status", "Deciding comparison");
        }
    }

    @Test
    void every_observation_of_the_workbook_is_that_of_the_api() throws Exception {
        try (XSSFWorkbook book = workbook("/export/observations.xlsx?release=2&derived=true")) {
            List<String> sheet = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .skip(1)
                    .map(row -> String.join(
                            " ",
                            row.getCell(0).getStringCellValue(),
                            row.getCell(2).getStringCellValue(),
                            row.getCell(4).getStringCellValue(),
                            String.valueOf(row.getCell(5).getNumericCellValue()),
                            row.getCell(7).getStringCellValue(),
                            row.getCell(8) == null ? "null" : row.getCell(8).getStringCellValue()))
                    .toList();
            List<String> api = new ArrayList<>();
            for (JsonNode it : figures(OBSERVATIONS)) {
                api.add(String.join(
                        " ",
                        it.get("indicator").asString(),
                        it.get("territory").asString(),
                        it.get("period").asString(),
                        String.valueOf(it.get("value").decimalValue().doubleValue()),
                        it.get("status").asString(),
                        it.get("source").isNull() ? "null" : it.get("source").asString()));
            }
            assertThat(sheet).hasSizeGreaterThan(1000).containsExactlyElementsOf(api);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "derived=false,labour-productivity,false",
        "derived=true,labour-productivity,true",
        "indicator=labour-productivity,labour-productivity,true",
        "direction=ecology,population,false",
        "direction=ecology,pm25-annual-mean,true",
        "q=PM2.5,pm25-annual-mean,true",
        "territory=KZ-71&from=2024&to=2024,gross-regional-product,true",
        "status=on-track,gross-regional-product,true",
        "status=on-track,fixed-capital-investment,false",
        "status=met&territory=KZ-75,fixed-capital-investment,true",
        "status=met&territory=KZ-71,fixed-capital-investment,false",
        "status=met&territory=KZ-75&peers=KZ-71,fixed-capital-investment,true",
    })
    void a_filter_takes_what_it_says(String filter, String indicator, boolean there) throws Exception {
        boolean found = asking.text("/export/observations.csv?" + filter)
                .lines()
                .anyMatch(line -> line.startsWith(indicator + ","));

        assertThat(found).isEqualTo(there);
    }

    @Test
    void peers_come_with_the_territory_that_they_are_compared_with() throws Exception {
        assertThat(asking.text(
                                "/export/observations.csv?status=on-track&territory=KZ-75&peers=KZ-71,KZ&from=2024&to=2024&release=2")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[1]))
                .containsExactlyInAnyOrder("KZ-75", "KZ-71", "KZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/export/observations.csv | indicator,territory,period,value,status,source",
                "/export/observations.csv?format=sdmx-csv | STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,CUMULATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,SOURCE",
                "/export/changes.csv?lang=en | Indicator,Unit,Period before,Before,Period now,Now,Indicator code",
            })
    void a_text_file_begins_with_its_columns(String address, String header) throws Exception {
        assertThat(asking.text(address).lines().findFirst()).contains(header);
    }

    @Test
    void a_mark_comes_where_it_is_asked_for() throws Exception {
        assertThat(asking.text("/export/indicators.csv?bom=true")).startsWith("\ufeff");
    }

    @Test
    void the_list_of_indicators_is_the_whole_catalogue_direction_by_direction() throws Exception {
        List<String> directions = new ArrayList<>();
        asking.json("/api/v1/directions")
                .get("directions")
                .forEach(it -> directions.add(it.get("code").asString()));
        List<JsonNode> api = new ArrayList<>();
        asking.json("/api/v1/indicators").get("indicators").forEach(api::add);
        api.sort(Comparator.comparingInt(
                it -> directions.indexOf(it.get("direction").asString())));

        assertThat(listed("/export/indicators.xlsx?release=2", 10))
                .containsExactlyElementsOf(
                        api.stream().map(it -> it.get("code").asString()).toList());
    }

    @Test
    void the_list_of_indicators_stands_by_name_where_that_is_asked() throws Exception {
        assertThat(listed("/export/indicators.xlsx?release=2&lang=en&sort=name&direction=ecology", 0))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    /** 363.1 % of the audit's spending, 100 % of earthquakes. */
    @Test
    void the_list_of_indicators_stands_by_the_size_of_their_change_where_that_is_asked() throws Exception {
        assertThat(listed("/export/indicators.xlsx?release=2&sort=change", 10))
                .startsWith("seismic-audit-spending", "earthquakes-m55-300km");
    }

    @Test
    void the_list_of_indicators_stands_by_status_where_that_is_asked() throws Exception {
        assertThat(listed("/export/indicators.xlsx?release=2&sort=status", 10))
                .startsWith("fixed-capital-investment", "gross-regional-product", "grp-volume-index");
    }

    @Test
    void a_workbook_says_the_order_of_its_rows() throws Exception {
        try (XSSFWorkbook book = workbook("/export/indicators.xlsx?lang=en&sort=change")) {
            assertThat(StreamSupport.stream(book.getSheetAt(1).spliterator(), false)
                            .map(row -> row.getCell(0) + ": " + row.getCell(1)))
                    .contains("Order: By change");
        }
    }

    @Test
    void an_unknown_order_is_refused_by_name() throws Exception {
        assertThat(asking.json("/export/indicators.csv?sort=size&lang=en")
                        .get("detail")
                        .asString())
                .contains("sort", "size", "catalogue, status, travel, change, name");
    }

    private List<String> listed(String address, int column) throws Exception {
        try (XSSFWorkbook book = workbook(address)) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .skip(1)
                    .map(row -> row.getCell(column).getStringCellValue())
                    .toList();
        }
    }

    @Test
    void a_file_that_the_reader_has_is_not_sent_again() throws Exception {
        String address = "/export/observations.xlsx?release=2";
        String tag = asking.get(address).headers().firstValue("ETag").orElseThrow();

        assertThat(asking.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_head_says_what_would_come() throws Exception {
        HttpResponse<byte[]> head = asking.send("HEAD", "/export/observations.xlsx?lang=en");

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("observations-r3.xlsx", "Published-values-r3.xlsx");
    }

    private Iterable<JsonNode> figures(String address) throws Exception {
        return asking.json(address).get("observations");
    }

    private XSSFWorkbook workbook(String address) throws Exception {
        HttpResponse<byte[]> answer = asking.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        for (Iterator<Sheet> sheets = book.sheetIterator(); sheets.hasNext(); ) {
            sheets.next().forEach(row -> row.forEach(cells::add));
        }
        return cells;
    }
}
