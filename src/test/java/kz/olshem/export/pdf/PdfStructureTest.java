package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page is to those who hear it, and to those who look for a section in it. */
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

    private List<PDStructureElement> elements(String role) {
        return below(document.getDocumentCatalog().getStructureTreeRoot())
                .filter(it -> role.equals(it.getStructureType()))
                .toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.of(it), below(it)));
    }

    @Test
    void lines_of_a_paragraph_are_joined_by_a_space() throws Exception {
        assertThat(texts("P")).contains(dossier.definition());
    }

    @Test
    void labels_of_a_chart_are_kept_apart() throws Exception {
        assertThat(texts("Figure").getLast()).startsWith("0 10 20 30 40 2011 ");
    }

    @Test
    void a_row_of_the_table_begins_with_its_head() {
        assertThat(elements("TBody").getFirst().getKids())
                .hasSameSizeAs(dossier.table().rows())
                .allSatisfy(row -> {
                    List<String> cells = below((PDStructureNode) row)
                            .map(PdfStructureTest::cell)
                            .toList();
                    assertThat(cells.getFirst()).isEqualTo("TH Row");
                    assertThat(cells.subList(1, cells.size())).isNotEmpty().containsOnly("TD");
                });
    }

    @Test
    void every_column_of_the_table_has_its_head() {
        List<String> heads = below(elements("THead").getFirst())
                .filter(it -> !it.getStructureType().equals("TR"))
                .map(PdfStructureTest::cell)
                .toList();
        // The period before the lines, and the flag behind them.
        assertThat(heads).hasSize(dossier.table().columns().size() + 2).containsOnly("TH Column");
    }

    private static String cell(PDStructureElement cell) {
        return cell.getAttributes().size() == 0
                ? cell.getStructureType()
                : cell.getStructureType() + " "
                        + ((PDTableAttributeObject) cell.getAttributes().getObject(0)).getScope();
    }

    @Test
    void the_picture_stands_where_it_says() {
        PDLayoutAttributeObject layout = (PDLayoutAttributeObject)
                elements("Figure").getLast().getAttributes().getObject(0);
        assertThat(layout.getBBox().getWidth()).isEqualTo(495);
        assertThat(layout.getBBox().getUpperRightY())
                .isLessThan(document.getPage(0).getMediaBox().getHeight());
    }

    @Test
    void the_code_says_where_it_leads() {
        assertThat(elements("Figure").getFirst().getAlternateDescription()).contains(dossier.link());
    }

    @Test
    void the_foot_of_every_page_is_known_as_one() throws Exception {
        assertThat(contents("Artifact"))
                .filteredOn(it -> it.getProperties() != null
                        && "Footer".equals(it.getProperties().getNameAsString(COSName.SUBTYPE)))
                .hasSize(document.getNumberOfPages());
    }

    @Test
    void bookmarks_lead_from_the_title_to_its_sections() {
        PDOutlineItem title = document.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .iterator()
                .next();
        Words words = Words.of(Language.RU);
        assertThat(title.getTitle()).isEqualTo(dossier.headlines().getFirst());
        assertThat(title.children())
                .extracting(PDOutlineItem::getTitle)
                .containsExactly(
                        words.text("chart.show.table"),
                        words.text("file.arithmetic"),
                        words.text("drawer.definition"),
                        words.text("file.revisions"));
    }

    @Test
    void a_bookmark_knows_its_page() throws Exception {
        PDOutlineItem title = document.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .iterator()
                .next();
        List<Integer> pages = new ArrayList<>();
        for (PDOutlineItem section : title.children()) {
            pages.add(document.getPages().indexOf(section.findDestinationPage(document)));
        }
        assertThat(pages).containsExactly(0, 1, 1, 1);
    }
}
