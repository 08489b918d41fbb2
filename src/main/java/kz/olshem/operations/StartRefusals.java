package kz.olshem.operations;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.operations.StartRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Says why the product did not start: the sentence first, how it came about below it. What it does not know is left to be
 * told by others.
 */
@Order(0)
class StartRefusals implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartRefusals.class);

    /** Classes of the SQL standard, which PostgreSQL keeps to. */
    private static final String NOT_AUTHORISED = "28";

    private static final String NO_CONNECTION = "08";

    /** Of PostgreSQL: a database that does not exist. */
    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    public boolean reportException(Throwable failure) {
        Optional<StartRefusedException> refusal = refusal(failure);
        refusal.ifPresent(it -> LOG.error("{}", it.getMessage(), failure));
        return refusal.isPresent();
    }

    /** What whoever runs the product can mend; empty for a defect. */
    static Optional<StartRefusedException> refusal(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .map(StartRefusals::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StartRefusedException> known(Throwable cause) {
        return switch (cause) {
            case StartRefusedException refusal -> Optional.of(refusal);
            case PortInUseException taken ->
                Optional.of(new StartRefusedException(Reason.PORT, taken, "port", String.valueOf(taken.getPort())));
            case SQLException database ->
                ofDatabase(database.getSQLState()).map(reason -> new StartRefusedException(reason, database));
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> ofDatabase(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith(NOT_AUTHORISED)) {
            return Optional.of(Reason.UNKNOWN_USER);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return Optional.of(Reason.NO_DATABASE);
        }
        return state.startsWith(NO_CONNECTION) ? Optional.of(Reason.UNREACHABLE) : Optional.empty();
    }
}
