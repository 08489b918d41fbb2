package kz.olshem.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.layout.Picture;
import kz.olshem.export.layout.PictureSize;
import kz.olshem.export.layout.Sparkline;
import kz.olshem.export.office.workbook.WorkbookWriter;
import kz.olshem.export.pdf.PdfWriter;
import kz.olshem.export.pdf.PremisePdf;
import kz.olshem.export.png.PngWriter;
import kz.olshem.export.sheet.ChartWorkbook;
import kz.olshem.export.sheet.PremiseWorkbook;
import kz.olshem.export.slide.PptxWriter;
import kz.olshem.export.slide.PremiseSlide;
import kz.olshem.export.svg.SvgWriter;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import org.springframework.stereotype.Service;

/** Files and drawings made on the server. Holds nothing; any number of threads may use it at once. */
@Service
public class Exports {

    /** A picture with title, sentence and source as an SVG file in UTF-8; its text stays text. The scale is of no matter. */
    public byte[] svg(ChartSpec spec, PictureSize size) {
        return SvgWriter.file(Picture.of(spec, size)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same picture as a PNG file in sRGB, {@code scale} times as wide and high. */
    public byte[] png(ChartSpec spec, PictureSize size) {
        return PngWriter.write(Picture.of(spec, size), size.scale());
    }

    /**
     * One slide, 16:9, with a chart that Office draws and edits itself, speaker notes, and a QR code that leads to the
     * dossier's link. Equal dossiers make equal bytes.
     */
    public byte[] pptx(Dossier dossier) {
        return PptxWriter.write(dossier);
    }

    /** A document of A4 pages: the chart as vectors, its values as a table, the method; text is text, in any language. */
    public byte[] pdf(Dossier dossier) {
        return PdfWriter.write(dossier);
    }

    /** {@link #sparkline(LineSpec, int, int, Role)} of the line in focus. */
    public String sparkline(LineSpec spec, int width, int height) {
        return sparkline(spec, width, height, Role.FOCUS);
    }

    /**
     * A line without axes on its own scale, as an SVG fragment for a page, in the page's colours. It is hidden from
     * assistive technology: the number beside it has to speak.
     *
     * @param width  in CSS pixels, at least 16
     * @param height in CSS pixels, at least 12
     * @param role   which line, and the colour of its end: that of the focus, grey for a peer
     */
    public String sparkline(LineSpec spec, int width, int height, Role role) {
        require(width >= 16 && height >= 12, width, height);
        return SvgWriter.fragment(Sparkline.of(spec, width, height, role), "o-sparkline");
    }

    /**
     * A whole chart without its title as an SVG fragment, in the page's colours and typeface: for paper, and for
     * screens without script. It has the class {@code o-static-chart}, and its groups {@code o-chart-focus} and the
     * like. It is hidden from assistive technology: the page has a sentence and a table.
     *
     * @param width  in CSS pixels, at least 160
     * @param height in CSS pixels, at least 80
     */
    public String inline(ChartSpec spec, int width, int height) {
        require(width >= 160 && height >= 80, width, height);
        return SvgWriter.fragment(Picture.compact(spec, width, height), "o-static-chart");
    }

    /**
     * A workbook with the values of a chart, what must be known of them, the published figures behind it, and a chart
     * that its reader can change.
     *
     * @param figures behind the chart, every kind of period
     * @param link    where the chart is to be seen
     */
    public byte[] xlsx(Scorecard scorecard, Selection selection, List<Observation> figures, String link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(ChartWorkbook.of(scorecard, selection, figures, link), bytes);
        return bytes.toByteArray();
    }

    /**
     * The premise as one slide, 16:9, of shapes and texts that Office edits itself, with speaker notes. Equal reports make
     * equal bytes, as of the other files of it.
     *
     * @param link where the premise is to be seen
     */
    public byte[] pptx(PremiseReport report, String link) {
        return PremiseSlide.write(report, link);
    }

    /** The premise as a document of A4 pages; text is text, in any language. */
    public byte[] pdf(PremiseReport report, String link) {
        return PremisePdf.write(report, link);
    }

    /** The premise as a workbook: its tests, its stages, what is missing, what others found. */
    public byte[] xlsx(PremiseReport report, String link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(PremiseWorkbook.of(report, link), bytes);
        return bytes.toByteArray();
    }

    /**
     * A file name of letters of any script, digits and hyphens with the format's extension, at most 80 characters:
     * safe in a header and in a folder, never empty.
     *
     * @param rest what tells this file from others of the same title: territory, periods, release
     */
    public String fileName(ExportFormat format, String title, String... rest) {
        return FileName.of(format, title, rest);
    }

    private static void require(boolean legible, int width, int height) {
        if (!legible || width > 4000 || height > 4000) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "a chart of %d by %d px", width, height));
        }
    }
}
