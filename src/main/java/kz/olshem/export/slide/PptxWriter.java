package kz.olshem.export.slide;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.office.CoreProperties;
import kz.olshem.export.office.OfficePackage;
import kz.olshem.export.office.Relationships;
import kz.olshem.export.office.Xml;
import kz.olshem.export.office.chart.ChartGrid;
import kz.olshem.export.office.chart.ChartWriter;
import kz.olshem.export.office.chart.EmbeddedChart;
import kz.olshem.export.office.chart.NativeChart;
import kz.olshem.export.office.workbook.EmbeddedWorkbook;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;

/**
 * A deck of one slide. What every deck has in common lies prepared in the application; only the slide, its chart, the
 * workbook in the chart and the notes are written anew, which is many times faster than building a deck object by object.
 */
public final class PptxWriter {

    static final Map<String, byte[]> PREPARED = OfficePackage.prepared(
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
        SlideLayout layout = SlideLayout.of(dossier);
        NativeChart chart = EmbeddedChart.of(
                dossier, grid, SlideLayout.CHART_WIDTH, layout.chart().height());
        Language language = dossier.chart().language();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        OfficePackage deck = new OfficePackage(bytes, OfficePackage.NO_TIME, Xml.Text.PRINTED);
        PREPARED.forEach(deck::add);
        deck.add(CoreProperties.PART, properties(dossier)::write)
                .add("ppt/slides/slide1.xml", xml -> SlideMarkup.write(dossier, layout, xml))
                .add(
                        "ppt/slides/_rels/slide1.xml.rels",
                        new Relationships()
                                .to("slideLayout", "../slideLayouts/slideLayout1.xml")
                                .to("notesSlide", "../notesSlides/notesSlide1.xml")
                                .to("chart", "../charts/chart1.xml")
                                .toAddress(dossier.link())::write)
                .add("ppt/notesSlides/notesSlide1.xml", xml -> NotesMarkup.write(dossier, xml))
                .add("ppt/charts/chart1.xml", xml -> ChartWriter.write(chart, EmbeddedChart.sheet(language), xml))
                .add("ppt/embeddings/workbook1.xlsx", EmbeddedWorkbook.write(dossier, grid))
                .finish();
        return bytes.toByteArray();
    }

    private static CoreProperties properties(Dossier dossier) {
        String title = dossier.headlines().isEmpty()
                ? dossier.chart().title()
                : dossier.headlines().getFirst();
        Language language = dossier.chart().language();
        return new CoreProperties(
                title,
                Words.of(language).text("app.name"),
                language.tag(),
                dossier.release().publishedAt(),
                false);
    }
}
