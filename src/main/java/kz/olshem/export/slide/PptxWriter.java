package kz.olshem.export.slide;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.office.ChartBook;
import kz.olshem.export.office.ChartGrid;
import kz.olshem.export.office.ChartMarkup;
import kz.olshem.export.office.OfficePackage;
import kz.olshem.export.office.Xml;
import kz.olshem.kernel.Words;

/**
 * A deck of one slide. What every deck has in common lies prepared in the application; only the slide, its chart, the
 * workbook in the chart and the notes are written anew, which is many times faster than building a deck object by object.
 */
public final class PptxWriter {

    private static final Map<String, byte[]> PREPARED = OfficePackage.prepared(
            PptxWriter.class,
            "deck",
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "ppt/presentation.xml",
                    "ppt/_rels/presentation.xml.rels",
                    "ppt/theme/theme1.xml",
                    "ppt/theme/theme2.xml",
                    "ppt/slideMasters/slideMaster1.xml",
                    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                    "ppt/slideLayouts/slideLayout1.xml",
                    "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                    "ppt/notesMasters/notesMaster1.xml",
                    "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                    "ppt/notesSlides/_rels/notesSlide1.xml.rels",
                    "ppt/charts/_rels/chart1.xml.rels"));

    private PptxWriter() {}

    public static byte[] write(Dossier dossier) {
        ChartGrid grid = ChartGrid.of(dossier.chart());
        SlideMarkup slide = new SlideMarkup(dossier);
        OfficePackage deck = new OfficePackage();
        PREPARED.forEach(deck::add);
        return deck.add("docProps/core.xml", properties(dossier))
                .add("ppt/slides/slide1.xml", slide.write())
                .add(
                        "ppt/slides/_rels/slide1.xml.rels",
                        ChartBook.relations(
                                "slideLayout",
                                "../slideLayouts/slideLayout1.xml",
                                "notesSlide",
                                "../notesSlides/notesSlide1.xml",
                                "chart",
                                "../charts/chart1.xml",
                                "hyperlink",
                                dossier.link()))
                .add("ppt/notesSlides/notesSlide1.xml", NotesMarkup.of(dossier))
                .add(
                        "ppt/charts/chart1.xml",
                        ChartMarkup.of(dossier, grid, SlideMarkup.CHART_WIDTH, slide.chartHeight()))
                .add("ppt/embeddings/workbook1.xlsx", ChartBook.write(dossier, grid))
                .bytes();
    }

    private static Xml properties(Dossier dossier) {
        Words words = Words.of(dossier.chart().language());
        String day =
                dossier.release().publishedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return Xml.part()
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(
                        dossier.headlines().isEmpty()
                                ? dossier.chart().title()
                                : dossier.headlines().getFirst())
                .raw("</dc:title><dc:creator>")
                .text(words.text("app.name"))
                .raw("</dc:creator><dc:language>" + dossier.chart().language().tag() + "</dc:language>")
                .raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:created></cp:coreProperties>");
    }
}
