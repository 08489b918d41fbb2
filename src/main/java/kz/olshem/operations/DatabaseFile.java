package kz.olshem.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Whether a file of H2 is whole, found out without changing a byte of it. H2 itself opens a file that was cut off with
 * whatever older state it still finds in it, and writes on from there. Its head names the version that was written last
 * when it was closed: a state older than that is not all there was, and neither is one that needs blocks past the end. What
 * was written after that by a process that was then killed is known to the end of the file alone.
 */
record DatabaseFile(Path path) {

    private static final int BLOCK = 4096;

    /** The head is there twice, in the first two blocks. */
    private static final int HEAD = 2 * BLOCK;

    private static final Pattern VERSION = Pattern.compile("H:[^\\x00\\n]*?\\bversion:([0-9a-f]+)");
    private static final Pattern PLACE = Pattern.compile("block:([0-9a-f]+),len:([0-9a-f]+)");
    private static final String DEAD = ",livePages:0,";

    boolean isWhole() throws IOException {
        OptionalLong written = versionOfHead();
        if (written.isEmpty()) {
            return false;
        }
        try (MVStore store = new MVStore.Builder()
                .fileName(path.toString())
                .readOnly()
                .autoCommitDisabled()
                .open()) {
            return store.getCurrentVersion() >= written.getAsLong() && end(store.getLayoutMap()) <= Files.size(path);
        } catch (MVStoreException e) {
            return false;
        }
    }

    private OptionalLong versionOfHead() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Matcher heads = VERSION.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            return heads.results()
                    .mapToLong(it -> Long.parseLong(it.group(1), 16))
                    .max();
        }
    }

    /** Where the last block ends that something still stands in. */
    private static long end(Map<String, String> layout) {
        long end = HEAD;
        for (Map.Entry<String, String> chunk : layout.entrySet()) {
            Matcher place = PLACE.matcher(chunk.getValue());
            if (chunk.getKey().startsWith("chunk.") && !chunk.getValue().contains(DEAD) && place.find()) {
                long last = Long.parseLong(place.group(1), 16) + Long.parseLong(place.group(2), 16);
                end = Math.max(end, last * BLOCK);
            }
        }
        return end;
    }
}
