package kz.olshem.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file in their order; equal parts make equal bytes. */
public final class OfficePackage {

    /** The earliest that the format can say: when a file was packed is not what it is about. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public OfficePackage add(String name, byte[] part) {
        parts.put(name, part);
        return this;
    }

    public OfficePackage add(String name, Xml part) {
        return add(name, part.bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // A quarter larger than at the usual level, and a slide is made in two thirds of the time.
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
