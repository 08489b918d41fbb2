package kz.olshem.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as bytes, plain and compressed. Compressed here and not by the server, which leaves answers with a strong
 * entity tag alone, and would compress the same bytes for each reader anew.
 *
 * @param zipped null where compressing is not worth it
 * @param lasts  whether it is worth keeping for the next reader
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
record Body(byte[] plain, byte @Nullable [] zipped, boolean lasts) {

    private static final int WORTH_ZIPPING = 1024;

    static Body of(byte[] plain, boolean lasts) {
        return new Body(plain, plain.length < WORTH_ZIPPING ? null : zip(plain), lasts);
    }

    /** A file: packed already, or small. */
    static Body file(byte[] bytes) {
        return new Body(bytes, null, true);
    }

    int size() {
        return plain.length + (zipped == null ? 0 : zipped.length);
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
