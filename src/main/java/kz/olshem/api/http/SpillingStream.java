package kz.olshem.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is written to it up to a limit, and past that hands everything on. While a reader takes what is handed on,
 * the processor is left to others.
 */
final class SpillingStream extends OutputStream {

    /** Where the reader is. */
    interface Target {
        OutputStream open() throws IOException;
    }

    /** Bytes up to which a file is made whole. */
    static final int LIMIT = 1 << 18;

    private static final int PORTION = 1 << 15;

    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final Target target;
    private final Bulkhead.Pass pass;
    private final Runnable tooLong;
    private int portion = LIMIT;
    private @Nullable OutputStream out;

    /**
     * @param tooLong told once, when the limit is passed
     */
    SpillingStream(Target target, Bulkhead.Pass pass, Runnable tooLong) {
        this.target = target;
        this.pass = pass;
        this.tooLong = tooLong;
    }

    @Override
    public void write(int b) throws IOException {
        collected.write(b);
        spill(portion);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        collected.write(bytes, from, length);
        spill(portion);
    }

    /** Nothing: what is collected is handed on in portions of our own. */
    @Override
    public void flush() {}

    /**
     * Ends the writing.
     *
     * @return everything where it stayed within the limit; null where it was handed on
     */
    byte @Nullable [] end() throws IOException {
        if (out == null) {
            return collected.toByteArray();
        }
        spill(0);
        return null;
    }

    private void spill(int most) throws IOException {
        if (collected.size() <= most) {
            return;
        }
        pass.pause();
        try {
            if (out == null) {
                tooLong.run();
                portion = PORTION;
                out = target.open();
            }
            collected.writeTo(out);
            collected.reset();
        } finally {
            pass.resume();
        }
    }
}
