package kz.olshem.kernel;

import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The name of the request under way: in the log, in problems and on error pages, so that a reader can be helped. */
public final class RequestId {

    /** Where log lines find it. */
    public static final String KEY = "requestId";

    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** The given id where it looks like one (8 to 64 letters, digits, dots, hyphens), else a new one of 16 digits. */
    public static String of(@Nullable String given) {
        return given != null && LOOKS_LIKE_ONE.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** The id of the request that this thread answers; a new one where it answers none. */
    public static String current() {
        return Objects.requireNonNullElseGet(MDC.get(KEY), () -> of(null));
    }
}
