package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every file of a chart tells the story of its chart: of the same years and in the same view. */
@OnAPort
class ChartStoryTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=unemployment-rate&from=2015&to=2020 | 5.2 % in 2020 | ",
                "indicator=gross-regional-product&from=2015&to=2020 | 13.5 trn ₸ in 2020 | latest: 2025",
                "indicator=gross-regional-product&view=per-capita&to=2023 | 11.7 mln ₸ per person in 2023 | total, latest: 2025",
                "indicator=unemployment-rate&view=ranking | 2025 | ",
                "indicator=pm25-annual-mean&view=districts | 31.2 | ",
                "indicator=gross-regional-product&view=index&from=2015 | 397.8 in 2025 | total, latest: 2025",
            })
    void it_is_told_by_the_slide_its_notes_the_page_the_picture_and_the_workbook(
            String question, String story, String ofStatus) throws Exception {
        assertThat(slide(question)).contains(story);
        assertThat(notes(question)).contains(story);
        assertThat(page(question)).contains(story);
        assertThat(plain(new Asking(port).text(address("svg", question)))).contains(story);
        assertThat(workbook(question)).contains(story);
        if (ofStatus != null) {
            assertThat(slide(question)).contains(ofStatus);
            assertThat(notes(question)).contains(ofStatus);
            assertThat(page(question)).contains(ofStatus);
            assertThat(workbook(question)).contains(ofStatus);
        }
    }

    private static String address(String format, String question) {
        return "/export/chart." + format + "?" + question + "&release=2&lang=en";
    }

    private byte[] file(String format, String question) throws Exception {
        return new Asking(port).get(address(format, question)).body();
    }

    private String slide(String question) throws Exception {
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(file("pptx", question)))) {
            return text(deck.getSlides().getFirst().getShapes());
        }
    }

    private String notes(String question) throws Exception {
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(file("pptx", question)))) {
            XSLFSlide slide = deck.getSlides().getFirst();
            return text(slide.getNotes().getShapes());
        }
    }

    private static String text(Iterable<? extends XSLFShape> shapes) {
        return plain(StreamSupport.stream(shapes.spliterator(), false)
                .filter(XSLFTextShape.class::isInstance)
                .map(it -> ((XSLFTextShape) it).getText())
                .collect(Collectors.joining("\n")));
    }

    private String page(String question) throws Exception {
        try (PDDocument document = Loader.loadPDF(file("pdf", question))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private String workbook(String question) throws Exception {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx", question)))) {
            Sheet about = book.getSheetAt(1);
            about.forEach(row -> row.forEach(cell ->
                    text.append(new DataFormatter().formatCellValue(cell)).append('\n')));
        }
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
