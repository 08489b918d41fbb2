package kz.olshem.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.layout.PictureSize;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Shipped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Red is the home city's alone: another territory in focus is drawn in ink. Only the mark at the foot is always red. */
class FocusColourTest {

    private static final String INDICATOR = "unemployment-rate";

    private static LineSpec chart(String territory) {
        return Charts.line(
                Shipped.scorecard(territory), Dossiers.selection(territory, INDICATOR, null, null, Language.EN));
    }

    /** Whether anything is red above the foot. */
    private static boolean isRed(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight() * 9 / 10; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                if (colour.getRed() > colour.getBlue() + 80 && colour.getRed() > colour.getGreen() + 80) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A part of an Office file. */
    private static String part(byte[] file, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(name)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    zip.transferTo(bytes);
                    return bytes.toString(StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_slide(String territory, boolean red) throws Exception {
        String chart = part(new Exports().pptx(Dossiers.shipped(territory, INDICATOR, null, null)), "chart1.xml");
        assertThat(chart.contains("accent1")).isEqualTo(red);
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_workbook(String territory, boolean red) throws Exception {
        byte[] file = new Exports()
                .xlsx(
                        Shipped.scorecard(territory),
                        Dossiers.selection(territory, INDICATOR, null, null, Language.EN),
                        List.of(),
                        "link");
        assertThat(part(file, "chart1.xml").contains(Ink.APPLE.hex().substring(1)))
                .isEqualTo(red);
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_drawing(String territory, boolean red) {
        String drawing = new String(new Exports().svg(chart(territory), PictureSize.WIDE), StandardCharsets.UTF_8);
        String chart = drawing.substring(drawing.indexOf("o-chart-grid"));
        assertThat(chart.contains(Ink.APPLE.hex())).isEqualTo(red);
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_picture(String territory, boolean red) throws Exception {
        assertThat(isRed(ImageIO.read(new ByteArrayInputStream(new Exports().png(chart(territory), PictureSize.WIDE)))))
                .isEqualTo(red);
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_page(String territory, boolean red) throws Exception {
        byte[] file = new Exports().pdf(Dossiers.shipped(territory, INDICATOR, null, null));
        try (PDDocument page = Loader.loadPDF(file)) {
            assertThat(isRed(new PDFRenderer(page).renderImageWithDPI(0, 72))).isEqualTo(red);
        }
    }

    @ParameterizedTest
    @CsvSource({"KZ-75, true", "KZ-71, false", "KZ, false"})
    void of_a_sparkline(String territory, boolean red) {
        assertThat(new Exports().sparkline(chart(territory), 100, 30).contains("--o-apple"))
                .isEqualTo(red);
    }
}
