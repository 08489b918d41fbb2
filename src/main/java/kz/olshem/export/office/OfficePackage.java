package kz.olshem.export.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an Office file in their order, written as they come and never kept: equal parts make equal bytes. A stream
 * that fails is an {@link UncheckedIOException}.
 */
public final class OfficePackage {

    /** The earliest that the format can say, for files where the time of packing is not what they are about. */
    public static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;
    private final LocalDateTime packed;
    private final Xml xml;

    /**
     * @param packed when, as each part says
     * @param kept   what is written of texts in all its parts
     */
    public OfficePackage(OutputStream out, LocalDateTime packed, Xml.Text kept) {
        this.zip = new ZipOutputStream(out);
        this.packed = packed;
        this.xml = new Xml(zip, kept);
        // A slide is a quarter larger than at the usual level and made in two thirds of the time; tables of numbers
        // hardly shrink further, at several times the cost.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    public OfficePackage add(String name, byte[] part) {
        try {
            open(name);
            zip.write(part);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A part in XML: what is written to it goes out before the next one begins. */
    public OfficePackage add(String name, Consumer<Xml> part) {
        try {
            open(name);
            part.accept(xml.raw(HEAD));
            xml.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Without a zone: the same on whatever day and in whatever place it is asked for.
        entry.setTimeLocal(packed);
        zip.putNextEntry(entry);
    }

    /** Writes what ends the file; the stream is flushed and stays open. */
    public void finish() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts that are the same in every file, read from a folder beside the class that writes the others. */
    public static Map<String, byte[]> prepared(Class<?> owner, String folder, List<String> names) {
        Map<String, byte[]> prepared = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream stream = owner.getResourceAsStream(folder + "/" + name)) {
                if (stream == null) {
                    throw new IllegalStateException("the build left out " + folder + "/" + name);
                }
                prepared.put(name, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return prepared;
    }
}
