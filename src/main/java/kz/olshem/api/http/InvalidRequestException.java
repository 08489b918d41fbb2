package kz.olshem.api.http;

import java.io.Serial;

/** A request that is wrong as a request, before any figure is looked for. */
public final class InvalidRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ApiProblem fault;

    public InvalidRequestException(ApiProblem fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    ApiProblem fault() {
        return fault;
    }
}
