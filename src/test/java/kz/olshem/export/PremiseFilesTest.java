package kz.olshem.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.olshem.evidence.association.Association;
import kz.olshem.kernel.Language;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.narrative.premise.ShippedPremise;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the premise, read back: they say what the report says, which is what the screen shows. */
class PremiseFilesTest {

    private static final String LINK = "https://olshem.example/premise?lang=kk&release=3";

    private final Exports exports = new Exports();

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private String slide(PremiseReport report) throws Exception {
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(exports.pptx(report, LINK)))) {
            XSLFSlide slide = deck.getSlides().getFirst();
            return plain(slide.getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(it -> ((XSLFTextShape) it).getText())
                    .collect(Collectors.joining(" | ")));
        }
    }

    private String notes(PremiseReport report) throws Exception {
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(exports.pptx(report, LINK)))) {
            return plain(deck.getSlides().getFirst().getNotes().getTextParagraphs().stream()
                    .flatMap(List::stream)
                    .map(it -> it.getText())
                    .collect(Collectors.joining(" ")));
        }
    }

    private String page(PremiseReport report) throws Exception {
        try (PDDocument document = Loader.loadPDF(exports.pdf(report, LINK))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_slide_has_each_verdict_with_its_count_and_its_chance(Language language) throws Exception {
        PremiseReport report = ShippedPremise.report(language);
        assertThat(slide(report)).contains(report.whole());
        for (LinkReport link : report.links()) {
            assertThat(slide(report))
                    .contains(
                            plain(link.testable()),
                            link.verdict(),
                            plain(link.chance().getFirst()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void notes_have_what_the_slide_has_no_room_for(Language language) throws Exception {
        PremiseReport report = ShippedPremise.report(language);
        List<String> said = new ArrayList<>(report.reliability());
        report.links().forEach(link -> link.findings().forEach(it -> said.add(it.url())));
        report.missing().forEach(it -> said.add(it.what()));
        said.add(report.asOf());
        said.add(LINK);
        String notes = notes(report);
        assertThat(said).allSatisfy(it -> assertThat(notes).contains(plain(it)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_document_has_the_same_words(Language language) throws Exception {
        PremiseReport report = ShippedPremise.report(language);
        String page = page(report);
        for (LinkReport link : report.links()) {
            assertThat(page)
                    .contains(plain(link.testable()), plain(link.chance().getFirst()));
        }
        assertThat(page)
                .contains(report.title(), report.whole(), report.reliability().getLast());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_workbook_has_the_numbers_as_numbers(Language language) throws Exception {
        PremiseReport report = ShippedPremise.report(language);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exports.xlsx(report, LINK)))) {
            XSSFSheet tests = book.getSheetAt(0);
            for (int i = 0; i < report.links().size(); i++) {
                Row row = tests.getRow(i + 1);
                LinkReport link = report.links().get(i);
                assertThat(row.getCell(5).getNumericCellValue())
                        .isEqualTo(link.examined().coverage().held());
                Association found = link.examined().association();
                if (found != null) {
                    assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(found.chance());
                    assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(found.rho());
                }
            }
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(37);
            assertThat(book.getSheetAt(2).getLastRowNum())
                    .isEqualTo(report.missing().size());
            assertThat(book.getSheetAt(3).getLastRowNum()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void equal_reports_make_equal_bytes(Language language) {
        assertThat(exports.pptx(ShippedPremise.report(language), LINK))
                .isEqualTo(exports.pptx(ShippedPremise.report(language), LINK));
        assertThat(exports.pdf(ShippedPremise.report(language), LINK))
                .isEqualTo(exports.pdf(ShippedPremise.report(language), LINK));
        assertThat(exports.xlsx(ShippedPremise.report(language), LINK))
                .isEqualTo(exports.xlsx(ShippedPremise.report(language), LINK));
    }
}
