package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page is to those who hear it. */
class PdfStructureTest {

    private final Dossier dossier = Dossiers.shipped("labour-productivity", Language.RU);
    private PDDocument document;

    @BeforeEach
    void write() throws Exception {
        document = Loader.loadPDF(new Exports().pdf(dossier));
    }

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    /** Texts in the order of their drawing, each as it comes out of the file without any look at places. */
    private List<String> texts(String role) throws Exception {
        return contents(role).stream()
                .map(content -> String.join(
                        "",
                        content.getContents().stream()
                                .map(it -> ((TextPosition) it).getUnicode())
                                .toList()))
                .toList();
    }

    private List<PDMarkedContent> contents(String role) throws Exception {
        List<PDMarkedContent> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().stream()
                    .filter(it -> role.equals(it.getTag()))
                    .forEach(contents::add);
        }
        return contents;
    }

    @Test
    void lines_of_a_paragraph_are_joined_by_a_space() throws Exception {
        assertThat(texts("P")).contains(dossier.definition());
    }

    @Test
    void labels_of_a_chart_are_kept_apart() throws Exception {
        assertThat(texts("Figure")).singleElement().asString().startsWith("0 10 20 30 40 2011 ");
    }
}
