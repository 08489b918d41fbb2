package kz.olshem.web;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records what fails while a screen is being told something. Where Flow itself could not make sense of it, its messages
 * quote what was said, such as a text that is searched for: then only what failed and where is recorded.
 */
@Component
class ScreenErrors implements VaadinServiceInitListener {

    private static final String OURS = "kz.olshem.";
    private static final String READING = "com.vaadin.flow.server.communication.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> {
            ErrorHandler usual = begun.getSession().getErrorHandler();
            begun.getSession().setErrorHandler(failed -> record(failed, usual));
        });
    }

    private static void record(ErrorEvent failed, ErrorHandler usual) {
        Throwable failure = failed.getThrowable();
        usual.error(isOfReading(failure) ? new ErrorEvent(new Wordless(failure)) : failed);
    }

    /** Whether no code of ours had been called, seen from the failure itself. */
    private static boolean isOfReading(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        for (StackTraceElement frame : first.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return false;
            }
            if (frame.getClassName().startsWith(READING)) {
                return true;
            }
        }
        return false;
    }

    /** A failure as it happened, without the words in it. */
    private static final class Wordless extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        Wordless(Throwable failure) {
            super(failure.getClass().getName(), cause(failure), false, true);
            setStackTrace(failure.getStackTrace());
        }

        private static @Nullable Throwable cause(Throwable failure) {
            return failure.getCause() == null ? null : new Wordless(failure.getCause());
        }
    }
}
