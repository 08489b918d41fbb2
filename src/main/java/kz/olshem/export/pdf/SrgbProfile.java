package kz.olshem.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of IEC 61966-2-1 (sRGB) as a profile of ICC.1:2004-10 (version 4.2). The one in the JDK is five times as
 * large, lacks the copyright that a profile must have, and may be another in the next JDK.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    /** From the white of a screen (D65) to that of paper (D50), after Bradford. */
    private static final double[] ADAPTATION = {
        1.04788208, 0.02291870, -0.05021667, 0.02958679, 0.99047852, -0.01707458, -0.00924683, 0.01507568, 0.75167847
    };

    /** Exponent, then the straight piece near black: (x·a + b)^g from d on, x·c below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final byte[] BYTES = profile();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", 0.43606567, 0.22248840, 0.01391602));
        tags.put("gXYZ", numbers("XYZ ", 0.38514709, 0.71687317, 0.09707642));
        tags.put("bXYZ", numbers("XYZ ", 0.14306641, 0.06060791, 0.71409607));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        int offset = HEADER + 4 + 12 * tags.size();
        ByteBuffer profile =
                header(offset + tags.values().stream().mapToInt(it -> it.length).sum());
        profile.putInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static ByteBuffer header(int size) {
        ByteBuffer header = ByteBuffer.allocate(size);
        header.putInt(size).putInt(0).putInt(0x04200000);
        header.put(ascii("mntrRGB XYZ "));
        // The day of the standard.
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        for (double part : D50) {
            header.putInt(fixed(part));
        }
        return header.position(HEADER);
    }

    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        return tag.putInt(letters.length).putInt(28).put(letters).array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length);
        tag.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        return put(tag, CURVE);
    }

    private static byte[] numbers(String type, double... numbers) {
        return put(ByteBuffer.allocate(8 + 4 * numbers.length).put(ascii(type)).putInt(0), numbers);
    }

    private static byte[] put(ByteBuffer tag, double... numbers) {
        for (double number : numbers) {
            tag.putInt(fixed(number));
        }
        return tag.array();
    }

    /** Sixteen bits before the point and sixteen behind it. */
    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
