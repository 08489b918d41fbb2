package kz.olshem.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.PremiseReport;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Version;

/**
 * What a document says of itself as a whole: in its information dictionary, the same again in XMP, which standards it
 * keeps (PDF/UA-1, PDF/A-2a) and in which colours it is meant.
 *
 * @param title       as it can be printed
 * @param creator     the program that it was made in
 * @param language    tag of BCP 47
 * @param published   when what it says was published: the day of making would make every file another one
 * @param fingerprint of all that it says
 */
record PdfProperties(String title, String creator, String language, Instant published, long fingerprint) {

    private static final String XMP = packet();
    private static final String PRODUCER = "Apache PDFBox " + Version.getVersion();
    private static final String COLOURS = "sRGB IEC61966-2.1";

    static PdfProperties of(Dossier dossier) {
        Language language = dossier.chart().language();
        String title = dossier.headlines().isEmpty()
                ? dossier.chart().title()
                : dossier.headlines().getFirst();
        return new PdfProperties(
                Lettering.clean(title),
                Words.of(language).text("app.name"),
                language.tag(),
                dossier.release().publishedAt(),
                fingerprint(dossier.toString()));
    }

    static PdfProperties of(PremiseReport report, String link) {
        return new PdfProperties(
                Lettering.clean(report.title()),
                Words.of(report.language()).text("app.name"),
                report.language().tag(),
                report.release().publishedAt(),
                fingerprint(report + link));
    }

    private static long fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    void enter(PDDocument document) throws IOException {
        // Nothing newer than this may be in a file of PDF/A-2.
        document.getDocument().setVersion(1.7f);
        // In the place of the clock: the identifier in the trailer is made from it.
        document.setDocumentId(fingerprint);
        information(document.getDocumentInformation());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        // Not compressed, so that programs that know nothing of PDF find it.
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp())));
        catalog.addOutputIntent(colours(document));
    }

    private void information(PDDocumentInformation information) {
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(published.toEpochMilli());
        information.setTitle(title);
        information.setCreator(creator);
        information.setProducer(PRODUCER);
        information.setCreationDate(day);
        information.setModificationDate(day);
    }

    private byte[] xmp() {
        return XMP.replace("{date}", published.truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{producer}", MarkupText.escaped(PRODUCER))
                .replace("{language}", MarkupText.escaped(language))
                .replace("{creator}", MarkupText.escaped(creator))
                .replace("{title}", MarkupText.escaped(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
        intent.setString(COSName.INFO, COLOURS);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return new PDOutputIntent(intent);
    }

    private static String packet() {
        try (InputStream stream = PdfProperties.class.getResourceAsStream("metadata.xmp")) {
            if (stream == null) {
                throw new IllegalStateException("the build left out metadata.xmp");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
