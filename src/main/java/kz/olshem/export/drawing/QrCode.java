package kz.olshem.export.drawing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A QR code (ISO/IEC 18004) as the dark rectangles of a square of 28 mm, in points. */
public final class QrCode {

    /** 28 mm: 8 % of the width of a slide, which is as much of a projected one, to be read from the rows behind. */
    public static final double SIDE = 28 / 25.4 * 72;

    /** The light border that readers need, in modules. */
    private static final int QUIET = 4;

    /** Modules of a side and its border, half a millimetre each: no fewer than three pixels of a projector of 1920. */
    private static final int MOST = 56;

    /**
     * From the strongest: a slide is photographed aslant, in glare, over heads. A quarter (Q) to a third (H) of the code
     * may be lost; M, which may lose a seventh, serves addresses that would make the modules of the others too small.
     */
    private static final List<ErrorCorrectionLevel> LEVELS =
            List.of(ErrorCorrectionLevel.H, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M);

    private QrCode() {}

    /** The dark parts of the code of a text with its quiet border: one rectangle for each unbroken stretch of a row. */
    public static List<Box> of(String text) {
        ByteMatrix matrix = LEVELS.stream()
                .map(level -> matrix(text, level))
                .filter(it -> it.getWidth() + 2 * QUIET <= MOST)
                .findFirst()
                .orElseGet(() -> matrix(text, LEVELS.getLast()));
        int side = matrix.getWidth();
        double module = SIDE / (side + 2 * QUIET);
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

    private static ByteMatrix matrix(String text, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(text, level).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this address", e);
        }
    }
}
