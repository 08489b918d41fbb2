package kz.olshem.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kz.olshem.export.ExportFormat;
import org.springframework.stereotype.Component;

/**
 * How many requests were answered and how long they took, by who asked and how it went; exports by their format too. One
 * timer a request, because an observation of every filter cost about a fifth of the cached answers a second.
 */
@Component
public class RequestTimes {

    private record Kind(String face, String outcome) {}

    private final MeterRegistry meters;
    private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();
    private final Map<ExportFormat, Timer> exports = new ConcurrentHashMap<>();

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    public void record(String path, int status, long nanoseconds) {
        requests.computeIfAbsent(
                        new Kind(face(path), status / 100 + "xx"),
                        kind -> Timer.builder("olshem.requests")
                                .tags("face", kind.face(), "outcome", kind.outcome())
                                .register(meters))
                .record(nanoseconds, TimeUnit.NANOSECONDS);
        if (path.startsWith("/export/") && status == 200) {
            ExportFormat.parse(path.substring(path.lastIndexOf('.') + 1))
                    .ifPresent(format -> exports.computeIfAbsent(
                                    format,
                                    it -> Timer.builder("olshem.exports")
                                            .tag("format", it.extension())
                                            .register(meters))
                            .record(nanoseconds, TimeUnit.NANOSECONDS));
        }
    }

    /** Few and fixed: an address that a stranger makes up must not become a new series of measurements. */
    private static String face(String path) {
        if (path.startsWith("/api")) {
            return "api";
        }
        if (path.startsWith("/export/")) {
            return "export";
        }
        return path.startsWith("/VAADIN/") || path.startsWith("/fonts/") || path.endsWith(".css") ? "file" : "page";
    }
}
