package kz.olshem.api.http;

import java.io.Serial;

/** There is no room to make a heavy answer now. */
final class BulkheadFullException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    BulkheadFullException() {
        super("no room for a heavy answer", null, false, false);
    }
}
