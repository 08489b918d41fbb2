package kz.olshem.export.slide;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.olshem.export.office.ContentTypes;
import kz.olshem.export.office.CoreProperties;
import kz.olshem.export.office.OfficePackage;
import kz.olshem.export.office.Relationships;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.PremiseReport;

/** The premise as a deck of one slide: shapes and texts that Office edits itself, and what the speaker has below it. */
public final class PremiseSlide {

    private static final Map<String, byte[]> PREPARED = withoutChart();

    private PremiseSlide() {}

    /**
     * @param link where the premise is to be seen
     */
    public static byte[] write(PremiseReport report, String link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        OfficePackage deck = new OfficePackage(bytes, OfficePackage.NO_TIME, Xml.Text.PRINTED);
        PREPARED.forEach(deck::add);
        deck.add(CoreProperties.PART, properties(report)::write)
                .add("ppt/slides/slide1.xml", xml -> PremiseMarkup.write(report, link, xml))
                .add(
                        "ppt/slides/_rels/slide1.xml.rels",
                        new Relationships()
                                .to("slideLayout", "../slideLayouts/slideLayout1.xml")
                                .to("notesSlide", "../notesSlides/notesSlide1.xml")
                                .toAddress(link)::write)
                .add("ppt/notesSlides/notesSlide1.xml", xml -> PremiseNotes.write(report, link, xml))
                .finish();
        return bytes.toByteArray();
    }

    private static CoreProperties properties(PremiseReport report) {
        return new CoreProperties(
                report.title(),
                Words.of(report.language()).text("app.name"),
                report.language().tag(),
                report.release().publishedAt(),
                false);
    }

    /** What every deck has in common, but for the chart that is not in this one. */
    private static Map<String, byte[]> withoutChart() {
        Map<String, byte[]> parts = new LinkedHashMap<>(PptxWriter.PREPARED);
        parts.keySet().removeIf(part -> part.startsWith("ppt/charts/"));
        parts.computeIfPresent(
                ContentTypes.PART,
                (part, types) -> new String(types, StandardCharsets.UTF_8)
                        .replaceAll("<Override PartName=\"/ppt/charts/[^>]*>", "")
                        .getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
