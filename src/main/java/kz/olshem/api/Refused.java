package kz.olshem.api;

import java.io.Serial;

/** A request that is wrong as a request, before any figure is looked for. */
final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refused(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
