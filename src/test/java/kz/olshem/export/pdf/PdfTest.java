package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import kz.olshem.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTest {

    private static PDDocument page(Dossier dossier) throws Exception {
        return Loader.loadPDF(new Exports().pdf(dossier));
    }

    private static String text(Dossier dossier) throws Exception {
        try (PDDocument document = page(dossier)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void kazakh_letters_are_copied_as_they_were_written() throws Exception {
        String letters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі ₸ − ≥ № ² Алматы";
        assertThat(text(Dossiers.with(titled(letters)))).contains(letters);
    }

    static LineSpec titled(String title) {
        LineSpec it = Specs.of(Specs.line(Role.FOCUS, title, 2011, 1.0, 2.0));
        return new LineSpec(
                it.id(),
                it.language(),
                title,
                "",
                title,
                it.x(),
                it.y(),
                it.home(),
                it.lines(),
                List.of(),
                List.of(),
                title);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_value_of_the_table_is_in_the_text(Language language) throws Exception {
        Dossier dossier = Dossiers.shipped("gross-regional-product", language);
        String text = text(dossier);
        assertThat(dossier.table().rows())
                .allSatisfy(row -> assertThat(text)
                        .contains((row.name() + " " + String.join(" ", row.cells())).replace('\u00a0', ' ')));
    }

    @Test
    void every_typeface_is_embedded() throws Exception {
        try (PDDocument document = page(Dossiers.shipped("labour-productivity", Language.KK))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void the_document_says_its_title_and_language() throws Exception {
        try (PDDocument document = page(Dossiers.shipped("gross-regional-product", Language.KK))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk-KZ");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("ЖӨӨ");
        }
    }

    @Test
    void the_document_is_tagged() throws Exception {
        try (PDDocument document = page(Dossiers.shipped("gross-regional-product", Language.EN))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void a_table_that_breaks_repeats_its_head() throws Exception {
        Dossier dossier = Dossiers.shipped("gross-regional-product", Language.EN);
        try (PDDocument document = page(dossier)) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document)).startsWith("Period Almaty");
        }
    }

    static List<Dossier> hard() {
        return Specs.hard().stream().map(Dossiers::with).toList();
    }

    @ParameterizedTest
    @MethodSource("hard")
    void no_chart_is_too_hard(Dossier dossier) throws Exception {
        assertThat(text(dossier)).isNotBlank();
    }

    @Test
    void a_letter_that_the_typeface_lacks_fails_nothing() throws Exception {
        assertThat(text(Dossiers.with(titled("\uD83D\uDE00 \u4e2d <b>&")))).contains("? ? <b>&");
    }
}
