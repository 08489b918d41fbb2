package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.olshem.ShippedRelease;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import kz.olshem.kernel.Language;
import kz.olshem.narrative.premise.ShippedPremise;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every page keeps PDF/UA-1 and PDF/A-2a, as veraPDF reads them. */
class PdfStandardsTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Rules that the file breaks, each with its standard; one reading of the file serves both standards. */
    private static List<String> broken(byte[] file) throws Exception {
        List<String> broken = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(file), STANDARDS.getFirst(), STANDARDS.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            parser.setFlavours(STANDARDS);
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).extracting(ValidationResult::getPDFAFlavour).hasSameElementsAs(STANDARDS);
            for (ValidationResult result : results) {
                assertThat(result.getTotalAssertions()).isPositive();
                result.getTestAssertions().stream()
                        .map(it ->
                                result.getPDFAFlavour() + " " + it.getRuleId().getClause() + ": " + it.getMessage())
                        .distinct()
                        .forEach(broken::add);
            }
        }
        return broken;
    }

    static Stream<Arguments> shipped() {
        return ShippedRelease.scorecard("KZ-75").snapshot().catalogue().indicators().stream()
                .flatMap(indicator -> Arrays.stream(Language.values())
                        .map(language -> arguments(indicator.code().value(), language)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_page_of_shipped_figures_breaks_no_rule(String indicator, Language language) throws Exception {
        assertThat(broken(new Exports().pdf(Dossiers.shipped(indicator, language))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_premise_breaks_no_rule(Language language) throws Exception {
        assertThat(broken(new Exports().pdf(ShippedPremise.report(language), Dossiers.LINK)))
                .isEmpty();
    }

    static List<Dossier> hard() {
        return Stream.concat(Specs.hard().stream(), Stream.of(PdfTest.titled("\uD83D\uDE00 \u4e2d <b>&")))
                .map(Dossiers::with)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hard")
    void a_page_with_a_hard_chart_breaks_no_rule(Dossier dossier) throws Exception {
        assertThat(broken(new Exports().pdf(dossier))).isEmpty();
    }

    @Test
    void a_page_without_metadata_is_refused_by_both_standards() throws Exception {
        assertThat(broken(changed(catalog -> catalog.setMetadata(null))))
                .extracting(rule -> rule.substring(0, rule.indexOf(':')))
                .containsExactlyInAnyOrder("ua1 7.1", "2a 6.6.2.1");
    }

    @Test
    void a_page_without_colours_of_its_own_is_refused() throws Exception {
        assertThat(broken(changed(catalog -> catalog.setOutputIntents(List.of()))))
                .extracting(rule -> rule.substring(0, rule.indexOf(':')))
                .containsExactly("2a 6.2.4.3");
    }

    /** A page of ours as somebody else might have left it. */
    private static byte[] changed(Consumer<PDDocumentCatalog> change) throws Exception {
        byte[] file = new Exports().pdf(Dossiers.shipped("gross-regional-product", Language.EN));
        try (PDDocument document = Loader.loadPDF(file)) {
            change.accept(document.getDocumentCatalog());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
