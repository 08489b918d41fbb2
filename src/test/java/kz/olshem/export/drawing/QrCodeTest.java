package kz.olshem.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import kz.olshem.export.Dossiers;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SIDE = 450;

    @Test
    void a_reader_finds_the_address() throws Exception {
        int[] pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, 0xFFFFFF);
        for (Box box : QrCode.of(Dossiers.LINK, SIDE)) {
            for (int y = (int) Math.round(box.top()); y < Math.round(box.bottom()); y++) {
                for (int x = (int) Math.round(box.left()); x < Math.round(box.right()); x++) {
                    pixels[y * SIDE + x] = 0;
                }
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(SIDE, SIDE, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(Dossiers.LINK);
    }
}
