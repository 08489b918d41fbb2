package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A number is the same in every file of a chart, and the one that the API gives for the same question. */
@OnAPort
class ChartFilesTest {

    /**
     * What is asked of each address.
     *
     * @param territories the focus first
     */
    private record Question(String indicator, List<String> territories, int from, int to) {

        String ofFile(String format, String language) {
            return "/export/chart.%s?indicator=%s&territory=%s&peers=%s&from=%d&to=%d&release=2&lang=%s"
                    .formatted(
                            format,
                            indicator,
                            territories.getFirst(),
                            String.join(",", territories.subList(1, territories.size())),
                            from,
                            to,
                            language);
        }

        String ofFigures() {
            return "/api/v1/observations?indicator=%s&territory=%s&from=%d&to=%d&release=2"
                    .formatted(indicator, String.join(",", territories), from, to);
        }
    }

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product,KZ-75 KZ-71 KZ,2011,2025",
        "stationary-emissions,KZ-75 KZ-71,2008,2022",
        "population,KZ-71 KZ-75,2009,2026",
        "labour-productivity,KZ-75,2011,2025",
        "unemployment-rate,KZ-75 KZ,2000,2026",
    })
    void the_text_has_the_figures_of_the_api(String indicator, String territories, int from, int to) throws Exception {
        Question question = question(indicator, territories, from, to);
        List<String> text =
                asking.text(question.ofFile("csv", "en")).lines().skip(1).toList();

        assertThat(text).isNotEmpty().containsExactlyInAnyOrderElementsOf(lines(figures(question)));
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product,KZ-75 KZ-71 KZ,2011,2025",
        "stationary-emissions,KZ-75 KZ-71,2008,2022",
        "population,KZ-71 KZ-75,2009,2023",
        "labour-productivity,KZ-75,2011,2025",
        "unemployment-rate,KZ-75 KZ,2010,2025",
    })
    void the_workbook_has_the_figures_of_the_api(String indicator, String territories, int from, int to)
            throws Exception {
        Question question = question(indicator, territories, from, to);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(question, "xlsx")))) {
            Map<String, Map<String, BigDecimal>> api = byName(figures(question));
            columns(book.getSheetAt(0), api)
                    .forEach((name, values) ->
                            assertThat(values).as(name).isNotEmpty().isEqualTo(doubles(at(api, name), 0)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product,KZ-75 KZ-71 KZ,2011,2025",
        "stationary-emissions,KZ-75 KZ-71,2008,2022",
        "population,KZ-71 KZ-75,2009,2023",
        "labour-productivity,KZ-75,2011,2025",
        "unemployment-rate,KZ-75 KZ,2010,2025",
    })
    void the_slide_has_the_figures_of_the_api(String indicator, String territories, int from, int to) throws Exception {
        Question question = question(indicator, territories, from, to);
        Map<String, Map<String, BigDecimal>> api = byName(figures(question));
        Map<String, String> names = names();
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(file(question, "pptx")))) {
            XSSFWorkbook book = deck.getCharts().getFirst().getWorkbook();
            Map<String, Map<String, Double>> drawn = columns(book.getSheetAt(0), api);

            assertThat(cached(deck.getCharts().getFirst())).containsAllEntriesOf(drawn);
            int thousands = thousands(drawn, api);
            drawn.forEach((name, values) ->
                    assertThat(values).as(name).isNotEmpty().isEqualTo(doubles(at(api, name), thousands)));
            assertThat(published(book.getSheetAt(1)))
                    .containsExactlyInAnyOrderElementsOf(figures(question).stream()
                            .map(it -> names.get(it.get("territory").asString()) + " "
                                    + it.get("value").decimalValue().doubleValue())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product,KZ-75 KZ-71,2011,2025",
        "stationary-emissions,KZ-75 KZ-71,2008,2022",
        "population,KZ-71 KZ-75,2009,2023",
        "labour-productivity,KZ-75,2011,2025",
        "unemployment-rate,KZ-75,2010,2025",
    })
    void the_page_and_the_picture_write_the_figures_of_the_api(String indicator, String territories, int from, int to)
            throws Exception {
        Question question = question(indicator, territories, from, to);
        Map<String, Map<String, BigDecimal>> api = byName(figures(question));
        String focus = at(names(), question.territories().getFirst());
        Map<String, BigDecimal> values = at(api, focus);
        int thousands;
        int decimals;
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(file(question, "pptx")))) {
            XSLFChart chart = deck.getCharts().getFirst();
            thousands = thousands(columns(chart.getWorkbook().getSheetAt(0), api), api);
            String format =
                    series(chart).getFirst().getVal().getNumRef().getNumCache().getFormatCode();
            decimals = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        }
        String page;
        try (PDDocument document = Loader.loadPDF(file(question, "pdf"))) {
            page = plain(new PDFTextStripper().getText(document));
        }
        List<String> written = new ArrayList<>();
        values.forEach((period, value) -> written.add(Numbers.format(scaled(value, thousands), decimals, Language.EN)));
        List<String> rows = new ArrayList<>();
        int next = 0;
        for (String period : values.keySet()) {
            rows.add(plain(period + " " + written.get(next++)));
        }

        assertThat(page).contains(rows);
        assertThat(plain(asking.text(question.ofFile("svg", "en")))).contains(">" + plain(written.getLast()));
    }

    private static Question question(String indicator, String territories, int from, int to) {
        return new Question(indicator, List.of(territories.split(" ")), from, to);
    }

    private byte[] file(Question question, String format) throws Exception {
        HttpResponse<byte[]> answer = asking.get(question.ofFile(format, "en"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<JsonNode> figures(Question question) throws Exception {
        List<JsonNode> figures = new ArrayList<>();
        asking.json(question.ofFigures()).get("observations").forEach(figures::add);
        assertThat(figures).isNotEmpty();
        return figures;
    }

    private static List<String> lines(List<JsonNode> figures) {
        return figures.stream()
                .map(it -> String.join(
                        ",",
                        it.get("indicator").asString(),
                        it.get("territory").asString(),
                        it.get("period").asString(),
                        it.get("value").decimalValue().toPlainString(),
                        it.get("status").asString(),
                        it.get("source").isNull() ? "" : it.get("source").asString()))
                .toList();
    }

    /** The values of whole years by name of the territory, by year. */
    private Map<String, Map<String, BigDecimal>> byName(List<JsonNode> figures) throws Exception {
        Map<String, String> names = names();
        Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        for (JsonNode it : figures) {
            if (it.get("period").asString().length() == 4) {
                values.computeIfAbsent(names.get(it.get("territory").asString()), name -> new LinkedHashMap<>())
                        .put(it.get("period").asString(), it.get("value").decimalValue());
            }
        }
        return values;
    }

    private Map<String, String> names() throws Exception {
        Map<String, String> names = new HashMap<>();
        asking.json("/api/v1/territories")
                .get("territories")
                .forEach(it -> names.put(
                        it.get("code").asString(),
                        it.get("name").get("en").asString().replaceFirst(" city$", "")));
        return names;
    }

    /** The columns of territories by name, by period; a path, a guideline and words are none. */
    private static Map<String, Map<String, Double>> columns(Sheet sheet, Map<String, ?> territories) {
        Map<String, Map<String, Double>> columns = new LinkedHashMap<>();
        Row header = sheet.getRow(0);
        for (int column = 1; column < header.getLastCellNum(); column++) {
            String name = header.getCell(column).getStringCellValue();
            if (territories.containsKey(name)) {
                Map<String, Double> values = new LinkedHashMap<>();
                for (Row row : sheet) {
                    if (row.getRowNum() > 0 && row.getCell(column) != null) {
                        values.put(
                                row.getCell(0).getStringCellValue(),
                                row.getCell(column).getNumericCellValue());
                    }
                }
                columns.put(name, values);
            }
        }
        assertThat(columns).isNotEmpty();
        return columns;
    }

    private static List<CTLineSer> series(XSLFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    /** What the chart shows before anybody opens its workbook. */
    private static Map<String, Map<String, Double>> cached(XSLFChart chart) {
        Map<String, Map<String, Double>> lines = new HashMap<>();
        for (CTLineSer line : series(chart)) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (CTNumVal point : line.getVal().getNumRef().getNumCache().getPtList()) {
                String period = line.getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtArray((int) point.getIdx())
                        .getV();
                values.put(period, Double.parseDouble(point.getV()));
            }
            lines.put(line.getTx().getStrRef().getStrCache().getPtArray(0).getV(), values);
        }
        return lines;
    }

    private static List<String> published(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                rows.add(row.getCell(0).getStringCellValue() + " "
                        + row.getCell(2).getNumericCellValue());
            }
        }
        return rows;
    }

    /** How many times a chart's values are divided by a thousand. */
    private static int thousands(
            Map<String, Map<String, Double>> drawn, Map<String, Map<String, BigDecimal>> published) {
        String name = drawn.keySet().iterator().next();
        String period = at(drawn, name).keySet().iterator().next();
        double ratio = at(at(published, name), period).doubleValue() / at(at(drawn, name), period);
        return (int) Math.round(Math.log10(ratio) / 3);
    }

    /** What a map has for a key; it must have it. */
    private static <V> V at(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static BigDecimal scaled(BigDecimal value, int thousands) {
        return value.movePointLeft(3 * thousands);
    }

    private static Map<String, Double> doubles(Map<String, BigDecimal> values, int thousands) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> scaled(it.getValue(), thousands).doubleValue()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
