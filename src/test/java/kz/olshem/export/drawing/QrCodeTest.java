package kz.olshem.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.Dossiers;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone reads the code from a picture of the code, of a slide on a projector, and of a page. */
class QrCodeTest {

    private static final int PIXELS = 159;

    private static Result read(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true));
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return paper;
    }

    /** As large as on a projector of 1920 pixels. */
    private static BufferedImage picture(List<Box> code) {
        BufferedImage paper = paper(PIXELS, PIXELS);
        Graphics2D graphics = paper.createGraphics();
        graphics.scale(PIXELS / QrCode.SIDE, PIXELS / QrCode.SIDE);
        graphics.setColor(new Color(Ink.INK.rgb()));
        code.forEach(it -> graphics.fill(new Rectangle2D.Double(it.left(), it.top(), it.width(), it.height())));
        graphics.dispose();
        return paper;
    }

    /** A module has three pixels of a projector and more as long as the address has no more than 122 signs. */
    @ParameterizedTest
    @CsvSource({"50, H", "64, H", "65, Q", "86, Q", "87, M", "122, M", "180, M"})
    void the_strongest_correction_that_leaves_modules_readable_is_taken(int length, String level) throws Exception {
        String address = "https://olshem.example/" + "a".repeat(length - "https://olshem.example/".length());
        Result result = read(picture(QrCode.of(address)));
        assertThat(result.getText()).isEqualTo(address);
        assertThat(result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1920})
    void it_is_read_from_a_slide_on_a_projector(int width) throws Exception {
        Dossier dossier = Dossiers.shipped("gross-regional-product", Language.RU);
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(new Exports().pptx(dossier)))) {
            XSLFSlide slide = deck.getSlides().getFirst();
            slide.getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .toList()
                    .forEach(slide::removeShape); // a chart is drawn by Office alone
            BufferedImage paper = paper(width, width * 9 / 16);
            Graphics2D graphics = paper.createGraphics();
            graphics.scale(width / 960.0, width / 960.0);
            slide.draw(graphics);
            graphics.dispose();
            assertThat(read(paper).getText()).isEqualTo(dossier.link());
        }
    }

    @Test
    void it_is_read_from_a_page() throws Exception {
        Dossier dossier = Dossiers.shipped("gross-regional-product", Language.KK);
        try (PDDocument page = Loader.loadPDF(new Exports().pdf(dossier))) {
            assertThat(read(new PDFRenderer(page).renderImageWithDPI(0, 150)).getText())
                    .isEqualTo(dossier.link());
        }
    }
}
