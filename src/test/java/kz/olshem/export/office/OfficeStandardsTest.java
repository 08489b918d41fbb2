package kz.olshem.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import kz.olshem.narrative.premise.ShippedPremise;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part of a slide and of a workbook keeps to the schemas of ECMA-376, the workbook inside a slide's chart included. */
class OfficeStandardsTest {

    private interface Reader {
        XmlObject read(InputStream stream) throws Exception;
    }

    /** By the end of the type of a part. */
    private static final Map<String, Reader> SCHEMAS = Map.ofEntries(
            Map.entry("presentation.main+xml", PresentationDocument.Factory::parse),
            Map.entry("slide+xml", SldDocument.Factory::parse),
            Map.entry("slideLayout+xml", SldLayoutDocument.Factory::parse),
            Map.entry("slideMaster+xml", SldMasterDocument.Factory::parse),
            Map.entry("notesSlide+xml", NotesDocument.Factory::parse),
            Map.entry("notesMaster+xml", NotesMasterDocument.Factory::parse),
            Map.entry("theme+xml", ThemeDocument.Factory::parse),
            Map.entry("drawingml.chart+xml", ChartSpaceDocument.Factory::parse),
            Map.entry("drawing+xml", WsDrDocument.Factory::parse),
            Map.entry("sheet.main+xml", WorkbookDocument.Factory::parse),
            Map.entry("worksheet+xml", WorksheetDocument.Factory::parse),
            Map.entry("styles+xml", StyleSheetDocument.Factory::parse),
            Map.entry("sharedStrings+xml", SstDocument.Factory::parse),
            Map.entry("table+xml", TableDocument.Factory::parse));

    /** What is as POI itself writes and reads it, and no schema of the standard. */
    private static final List<String> OTHERS =
            List.of("relationships+xml", "core-properties+xml", "extended-properties+xml");

    /** The schema allows a text no attribute, and the standard's own examples and Office keep spaces by this one. */
    private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace in element t@";

    private static final String BROKEN =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cell/></worksheet>";

    /** Each indicator, in one language after the other: what differs between languages are texts, and all of them take minutes. */
    static Stream<Arguments> shipped() {
        List<Indicator> indicators = List.copyOf(
                ShippedRelease.scorecard("KZ-75").snapshot().catalogue().indicators());
        Language[] languages = Language.values();
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> arguments(indicators.get(i).code().value(), languages[i % languages.length]));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_slide_of_shipped_figures_breaks_no_rule(String indicator, Language language) throws Exception {
        assertThat(faults(new Exports().pptx(Dossiers.shipped(indicator, language))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_workbook_of_shipped_figures_breaks_no_rule(String indicator, Language language) throws Exception {
        Scorecard scorecard = ShippedRelease.scorecard("KZ-75");
        IndicatorCode code = new IndicatorCode(indicator);
        Selection selection = new Selection(
                code,
                scorecard.snapshot().catalogue().usualPeers(scorecard.territory()),
                null,
                null,
                Transformation.TOTAL,
                language);
        List<Observation> figures =
                scorecard.snapshot().series(code, scorecard.territory()).observations();
        assertThat(faults(new Exports().xlsx(scorecard, selection, figures, Dossiers.LINK)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_premise_breaks_no_rule(Language language) throws Exception {
        assertThat(faults(new Exports().pptx(ShippedPremise.report(language), Dossiers.LINK)))
                .isEmpty();
        assertThat(faults(new Exports().xlsx(ShippedPremise.report(language), Dossiers.LINK)))
                .isEmpty();
    }

    @Test
    void a_part_that_breaks_a_rule_is_named() throws Exception {
        List<String> faults = new ArrayList<>();
        check("sheet.xml", WorksheetDocument.Factory::parse, BROKEN.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.startsWith("sheet.xml: "));
    }

    private static List<String> faults(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>();
        try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(file))) {
            for (PackagePart part : office.getParts()) {
                String type = part.getContentType();
                String name = part.getPartName().getName();
                if (type.endsWith("spreadsheetml.sheet")) {
                    faults(bytes(part)).forEach(fault -> faults.add(name + " " + fault));
                } else if (type.endsWith("+xml") && OTHERS.stream().noneMatch(type::endsWith)) {
                    check(name, schema(type), bytes(part), faults);
                }
            }
        }
        return faults;
    }

    private static byte[] bytes(PackagePart part) throws Exception {
        try (InputStream stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static Reader schema(String type) {
        return SCHEMAS.entrySet().stream()
                .filter(it -> type.endsWith("." + it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a part of a kind that no schema is known for: " + type));
    }

    private static void check(String name, Reader schema, byte[] part, List<String> faults) throws Exception {
        List<XmlError> found = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(found);
        schema.read(new ByteArrayInputStream(part)).validate(options);
        found.stream()
                .map(XmlError::getMessage)
                .filter(message -> !message.contains(SPACE))
                .forEach(message -> faults.add(name + ": " + message));
    }
}
