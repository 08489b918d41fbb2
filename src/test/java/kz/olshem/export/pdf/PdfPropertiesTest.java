package kz.olshem.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a file says of itself. */
class PdfPropertiesTest {

    private static byte[] file(Dossier dossier) {
        return new Exports().pdf(dossier);
    }

    private static Document xmp(PDDocument document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream packet = document.getDocumentCatalog().getMetadata().createInputStream()) {
            return factory.newDocumentBuilder().parse(packet);
        }
    }

    private static List<String> texts(Document xmp, String name) {
        NodeList nodes = xmp.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static String identifier(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSArray both = document.getDocument().getDocumentID();
            return ((COSString) both.getObject(0)).toHexString();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dossiers_that_are_equal_make_equal_bytes(Language language) {
        assertThat(file(Dossiers.shipped("gross-regional-product", language)))
                .isEqualTo(file(Dossiers.shipped("gross-regional-product", language)));
    }

    @Test
    void documents_of_one_title_have_identifiers_of_their_own() throws Exception {
        Dossier shipped = Dossiers.shipped("gross-regional-product", Language.EN);
        Dossier other = new Dossier(
                shipped.chart(),
                shipped.decimals(),
                shipped.headlines(),
                shipped.status(),
                shipped.standing(),
                shipped.reason(),
                shipped.facts(),
                shipped.description(),
                shipped.definition(),
                shipped.arithmetic(),
                shipped.sources(),
                shipped.revisions(),
                shipped.credit(),
                shipped.targetBy(),
                shipped.asOf(),
                shipped.table(),
                shipped.published(),
                shipped.unit(),
                shipped.release(),
                shipped.link() + "&territory=KZ-79");
        assertThat(identifier(file(shipped))).isNotEqualTo(identifier(file(other)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_metadata_say_what_the_information_says(Language language) throws Exception {
        try (PDDocument document = Loader.loadPDF(file(Dossiers.shipped("labour-productivity", language)))) {
            PDDocumentInformation information = document.getDocumentInformation();
            Document xmp = xmp(document);
            String day = information.getCreationDate().toInstant().toString();
            assertThat(information.getModificationDate().toInstant()).hasToString(day);
            assertThat(texts(xmp, "dc:title")).containsExactly(information.getTitle() + information.getTitle());
            assertThat(texts(xmp, "dc:language")).containsExactly(language.tag());
            assertThat(texts(xmp, "xmp:CreatorTool")).containsExactly(information.getCreator());
            assertThat(texts(xmp, "pdf:Producer")).containsExactly(information.getProducer());
            assertThat(texts(xmp, "xmp:CreateDate")).containsExactly(day);
            assertThat(texts(xmp, "xmp:ModifyDate")).containsExactly(day);
        }
    }

    @Test
    void the_file_is_dated_by_the_release_and_not_by_the_clock() throws Exception {
        Dossier dossier = Dossiers.shipped("labour-productivity", Language.KK);
        try (PDDocument document = Loader.loadPDF(file(dossier))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(dossier.release().publishedAt());
        }
    }

    @Test
    void a_title_with_markup_in_it_stays_text() throws Exception {
        String title = "a < b & c {date} ]]>";
        try (PDDocument document = Loader.loadPDF(file(Dossiers.with(PdfTest.titled(title))))) {
            assertThat(texts(xmp(document), "dc:title")).containsExactly(title + title);
        }
    }

    @Test
    void the_metadata_can_be_found_without_reading_the_format() throws Exception {
        try (PDDocument document = Loader.loadPDF(file(Dossiers.shipped("labour-productivity", Language.KK)))) {
            assertThat(document.getDocumentCatalog()
                            .getMetadata()
                            .getCOSObject()
                            .getDictionaryObject(COSName.FILTER))
                    .isNull();
        }
    }
}
