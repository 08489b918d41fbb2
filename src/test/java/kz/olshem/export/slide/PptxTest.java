package kz.olshem.export.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Shipped;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

class PptxTest {

    private static final String GRP = "gross-regional-product";

    private static XMLSlideShow deck(Dossier dossier) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(new Exports().pptx(dossier)));
    }

    private static XSLFSlide slide(Dossier dossier) throws Exception {
        return deck(dossier).getSlides().getFirst();
    }

    private static XSLFChart chart(Dossier dossier) throws Exception {
        return deck(dossier).getCharts().getFirst();
    }

    private static List<CTLineSer> series(XSLFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    private static String xml(Dossier dossier) throws Exception {
        return slide(dossier).getXmlObject().xmlText();
    }

    @Test
    void the_chart_shows_the_numbers_of_its_workbook() throws Exception {
        XSLFChart chart = chart(Dossiers.shipped(GRP, Language.KK));
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        for (CTLineSer line : series(chart)) {
            String range = line.getVal().getNumRef().getF();
            int column = range.charAt(range.indexOf('$') + 1) - 'A';
            for (CTNumVal point : line.getVal().getNumRef().getNumCache().getPtList()) {
                double cell =
                        sheet.getRow((int) point.getIdx() + 1).getCell(column).getNumericCellValue();
                assertThat(Double.parseDouble(point.getV())).isEqualTo(cell);
            }
        }
    }

    @Test
    void the_second_sheet_has_the_published_numbers() throws Exception {
        Dossier dossier = Dossiers.shipped(GRP, Language.RU);
        XSSFSheet sheet = chart(dossier).getWorkbook().getSheetAt(1);
        List<Double> written = new ArrayList<>();
        sheet.forEach(row -> {
            if (row.getRowNum() > 0) {
                written.add(row.getCell(2).getNumericCellValue());
            }
        });
        assertThat(written)
                .isEqualTo(dossier.published().stream()
                        .map(it -> it.value().doubleValue())
                        .toList());
    }

    @Test
    void the_sheet_is_named_in_the_language_of_the_deck() throws Exception {
        assertThat(chart(Dossiers.shipped(GRP, Language.KK)).getWorkbook().getSheetName(0))
                .isEqualTo("Деректер");
    }

    @Test
    void a_gap_is_a_gap_in_chart_and_sheet() throws Exception {
        XSLFChart chart = chart(Dossiers.with(Specs.of(Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, null, 3.0))));
        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
        assertThat(series(chart).getFirst().getVal().getNumRef().getNumCache().getPtList())
                .extracting(CTNumVal::getIdx)
                .containsExactly(0L, 2L);
        XSSFCell cell = chart.getWorkbook().getSheetAt(0).getRow(2).getCell(1);
        assertThat(cell).isNull();
    }

    @Test
    void no_line_is_smoothed() throws Exception {
        assertThat(series(chart(Dossiers.shipped(GRP, Language.EN))))
                .allSatisfy(line -> assertThat(line.getSmooth().getVal()).isFalse());
    }

    @Test
    void the_target_is_dashed() throws Exception {
        CTLineSer target = series(chart(Dossiers.shipped(GRP, Language.EN))).getFirst();
        assertThat(target.getSpPr().getLn().getPrstDash().getVal().toString()).isEqualTo("sysDash");
    }

    @Test
    void a_provisional_end_is_hollow() throws Exception {
        CTLineSer focus = series(chart(Dossiers.shipped(GRP, Language.EN))).getLast();
        assertThat(focus.getDPtArray(0)
                        .getMarker()
                        .getSpPr()
                        .getSolidFill()
                        .getSchemeClr()
                        .getVal()
                        .toString())
                .isEqualTo("bg1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_run_says_its_language(Language language) throws Exception {
        String xml = xml(Dossiers.shipped(GRP, language));
        String tag = language.tag();
        assertThat(Pattern.compile("<a:rPr[^>]*>").matcher(xml).results().map(it -> it.group()))
                .isNotEmpty()
                .allMatch(run -> run.contains("lang=\"" + tag + "\""));
    }

    @Test
    void the_chart_is_described_for_those_who_cannot_see_it() throws Exception {
        Dossier dossier = Dossiers.shipped(GRP, Language.EN);
        String described = slide(dossier).getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(it -> it.getXmlObject().xmlText())
                .findFirst()
                .orElse("");
        assertThat(described).contains("descr=\"Line chart: Gross regional product", "Target path", "36.2");
    }

    @Test
    void the_notes_have_definition_arithmetic_and_sources() throws Exception {
        Dossier dossier = Dossiers.shipped(GRP, Language.RU);
        String notes = notes(dossier);
        assertThat(notes).contains(dossier.definition(), dossier.sources().getFirst());
        assertThat(notes)
                .contains(dossier.arithmetic().stream().map(Dossier.Fact::value).toList());
    }

    private static String notes(Dossier dossier) throws Exception {
        StringBuilder text = new StringBuilder();
        for (XSLFTextShape shape :
                Objects.requireNonNull(slide(dossier).getNotes()).getPlaceholders()) {
            text.append(shape.getText()).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "<img src=x onerror=alert(1)>&\"'\u0000"})
    void text_stays_text_and_never_becomes_a_formula(String hostile) throws Exception {
        XSLFChart chart = chart(Dossiers.with(Specs.of(Specs.line(Role.FOCUS, hostile, 2011, 1.0, 2.0))));
        XSSFCell cell = chart.getWorkbook().getSheetAt(0).getRow(0).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(Lettering.clean(hostile));
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .isEqualTo("=+-@".indexOf(Lettering.clean(hostile).charAt(0)) >= 0);
    }

    static Stream<Dossier> dossiers() {
        return Stream.concat(
                Specs.hard().stream().map(Dossiers::with),
                Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                Dossiers.shipped(GRP, language),
                                Dossiers.shipped("pm25-annual-mean", language),
                                Dossiers.shipped("higher-education-current-expenditure", language))));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_part_is_as_the_standard_says(Dossier dossier) throws Exception {
        try (XMLSlideShow deck = deck(dossier)) {
            assertThat(faults(deck, "/ppt/presentation.xml", PresentationDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/slides/slide1.xml", SldDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/charts/chart1.xml", ChartSpaceDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/notesSlides/notesSlide1.xml", NotesDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/notesMasters/notesMaster1.xml", NotesMasterDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/slideMasters/slideMaster1.xml", SldMasterDocument.Factory::parse))
                    .isEmpty();
            assertThat(faults(deck, "/ppt/slideLayouts/slideLayout1.xml", SldLayoutDocument.Factory::parse))
                    .isEmpty();
        }
    }

    private interface Reader {
        XmlObject read(InputStream stream) throws Exception;
    }

    private static List<XmlError> faults(XMLSlideShow deck, String name, Reader reader) throws Exception {
        PackagePart part = deck.getPackage()
                .getPartsByName(Pattern.compile(Pattern.quote(name)))
                .getFirst();
        List<XmlError> faults = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(faults);
        try (InputStream stream = part.getInputStream()) {
            reader.read(stream).validate(options);
        }
        return faults;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_longest_titles_have_room_on_two_lines(Language language) {
        Shipped.scorecard("KZ-75").scores().forEach(score -> {
            Dossier dossier = Dossiers.shipped(score.indicator().code().value(), language);
            SlideHeadline headline = SlideHeadline.of(dossier.headlines(), 640);
            assertThat(headline.lines()).isLessThanOrEqualTo(2);
            assertThat(headline.type().size()).isGreaterThanOrEqualTo(24);
        });
    }

    /** A slide that is alone has no number to be found by. */
    @Test
    void no_number_stands_on_a_lone_slide() throws Exception {
        assertThat(xml(Dossiers.shipped(GRP, Language.EN))).doesNotContain("sldNum", "slidenum");
    }

    @Test
    void nothing_lies_under_the_code() throws Exception {
        for (Language language : Language.values()) {
            for (var score : Shipped.scorecard("KZ-75").scores()) {
                XSLFSlide slide =
                        slide(Dossiers.shipped(score.indicator().code().value(), language));
                Rectangle2D code = slide.getShapes().stream()
                        .filter(it -> it.getShapeName().equals("QR"))
                        .toList()
                        .getLast()
                        .getAnchor();
                assertThat(code.getWidth()).isCloseTo(28 / 25.4 * 72, within(0.01));
                assertThat(slide.getShapes().stream()
                                .filter(it -> !it.getShapeName().equals("QR"))
                                .filter(it -> it.getAnchor().intersects(code)))
                        .as(score.indicator().code() + " " + language)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, 2025", "1990, 2030", "1950, 2025"})
    void years_are_named_as_far_apart_as_they_have_room_and_are_not_turned(int from, int to) throws Exception {
        CTCatAx axis = chart(Dossiers.shipped("KZ-75", "population", from, to))
                .getCTChart()
                .getPlotArea()
                .getCatAxArray(0);
        int shown = (to - from) / (int) axis.getTickLblSkip().getVal() + 1;
        assertThat(axis.getTickMarkSkip().getVal())
                .isEqualTo(axis.getTickLblSkip().getVal());
        // A year takes 22 to 27 points, and there are 500 to 590 of them.
        assertThat(shown).isBetween(5, 14);
        assertThat(axis.getTxPr().getBodyPr().isSetRot()).isFalse();
    }

    @Test
    void equal_dossiers_make_equal_bytes() {
        Dossier dossier = Dossiers.shipped(GRP, Language.KK);
        assertThat(new Exports().pptx(dossier)).isEqualTo(new Exports().pptx(dossier));
    }
}
