package kz.olshem.export.drawing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A QR code (ISO/IEC 18004, level M) as the dark rectangles of a square. */
public final class QrCode {

    /** The light border that readers need, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * The dark parts of the code of a text in a square of so many units, with its quiet border: one rectangle for each
     * unbroken stretch of a row.
     */
    public static List<Box> of(String text, double size) {
        ByteMatrix matrix = matrix(text);
        int side = matrix.getWidth();
        double module = size / (side + 2 * QUIET);
        List<Box> boxes = new ArrayList<>();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (matrix.get(x, y) == 1) {
                    int from = x;
                    while (x + 1 < side && matrix.get(x + 1, y) == 1) {
                        x++;
                    }
                    double top = (y + QUIET) * module;
                    boxes.add(new Box((from + QUIET) * module, top, (x + 1 + QUIET) * module, top + module));
                }
            }
        }
        return boxes;
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this address", e);
        }
    }
}
