package kz.olshem.api.http;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.olshem.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is told over HTTP: RFC 9457.
 *
 * @param code      stable; the end of its keys in the word files and of its {@code type}
 * @param parameter the parameter at fault, where there is one
 * @param arguments what its sentence names
 */
public record ApiProblem(int status, String code, @Nullable String parameter, Map<String, ?> arguments) {

    /** Every code that there is, with its status. */
    public static final SortedMap<String, Integer> STATUS_OF_CODE =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("bad-parameter", 400),
                    Map.entry("bad-request", 400),
                    Map.entry("long-parameter", 400),
                    Map.entry("repeated-parameter", 400),
                    Map.entry("unknown-parameter", 400),
                    Map.entry("not-found", 404),
                    Map.entry("unknown-direction", 404),
                    Map.entry("unknown-indicator", 404),
                    Map.entry("unknown-release", 404),
                    Map.entry("unknown-territory", 404),
                    Map.entry("method-not-allowed", 405),
                    Map.entry("too-large", 413),
                    Map.entry("internal-error", 500),
                    Map.entry("busy", 503),
                    Map.entry("no-database", 503))));

    public ApiProblem {
        arguments = Map.copyOf(arguments);
    }

    /** The failure of a status alone: nothing more is said than the status does. */
    public static ApiProblem of(int status) {
        String code = switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 503 -> "busy";
            default -> status >= 500 ? "internal-error" : "bad-request";
        };
        return new ApiProblem(status, code, null, Map.of());
    }

    /**
     * An expected failure of the floors below: 404 for what does not exist, 400 for what cannot be read, 503 for what can be
     * asked again.
     */
    public static ApiProblem of(Problem problem) {
        return switch (problem) {
            case Problem.Unknown unknown -> new ApiProblem(404, unknown.code(), unknown.kind(), unknown.arguments());
            case Problem.BadParameter bad -> new ApiProblem(400, bad.code(), bad.parameter(), bad.arguments());
            case Problem.Unavailable away -> new ApiProblem(503, away.code(), null, away.arguments());
        };
    }

    static ApiProblem unknownParameter(String name, String accepted) {
        return new ApiProblem(400, "unknown-parameter", name, Map.of("parameter", name, "expected", accepted));
    }

    static ApiProblem longParameter(String name, int most) {
        return new ApiProblem(400, "long-parameter", name, Map.of("parameter", name, "most", most));
    }

    static ApiProblem repeatedParameter(String name) {
        return new ApiProblem(400, "repeated-parameter", name, Map.of("parameter", name));
    }
}
