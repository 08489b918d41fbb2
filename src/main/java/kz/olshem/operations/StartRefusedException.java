package kz.olshem.operations;

import java.io.Serial;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A start that must not go on, for a reason that whoever runs the product can mend; its message is a sentence in the language
 * of the machine.
 */
public final class StartRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Why; each is a key {@code start.…} of the word files. */
    public enum Reason {
        FOLDER,
        FOLDER_NAME,
        PORT,
        UNREACHABLE,
        UNKNOWN_USER,
        NO_DATABASE,
        IN_USE,
        LOST,
        DAMAGED,
        NOT_READY;

        String key() {
            return "start." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    StartRefusedException(Reason reason, @Nullable Throwable cause, Object... namesAndValues) {
        super(sentence(reason, cause, namesAndValues), cause);
        this.reason = reason;
    }

    /** The innermost of the causes says what happened, the ones around it only to whom. */
    private static String sentence(Reason reason, @Nullable Throwable cause, Object... namesAndValues) {
        String why = Stream.<@Nullable Throwable>iterate(cause, it -> it != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(String::valueOf)
                .orElse("");
        Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = "why";
        all[namesAndValues.length + 1] = why;
        return Words.of(Language.of(Locale.getDefault())).text(reason.key(), all);
    }

    public Reason reason() {
        return reason;
    }
}
