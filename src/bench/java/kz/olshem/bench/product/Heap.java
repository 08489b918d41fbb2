package kz.olshem.bench.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of its heap a process uses. */
public final class Heap {

    private static final Pattern USED = Pattern.compile("(?:total|committed) [0-9]+K, used ([0-9]+)K");

    private Heap() {}

    /** What is in use after everything unused was thrown away, in megabytes. */
    public static double megabytes(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        double sum = 0;
        while (used.find()) {
            sum += Double.parseDouble(used.group(1)) / 1024;
        }
        return sum;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
