package kz.olshem.series;

import java.util.Arrays;
import java.util.Optional;

/** Status of an observation: the codes of SDMX CL_OBS_STATUS that a value can have. */
public enum ObservationStatus {
    /** Normal value. */
    A,
    /** Time series break. */
    B,
    /** Definition differs. */
    D,
    /** Estimated value. */
    E,
    /** Forecast value. */
    F,
    /** Experimental value. */
    G,
    /** Value imputed by a receiving agency. */
    I,
    /** Data included in another category. */
    K,
    /** Not significant. */
    N,
    /** Provisional value. */
    P,
    /** Strike and other special events. */
    S,
    /** Low reliability. */
    U,
    /** Unvalidated value. */
    V;

    public static Optional<ObservationStatus> parse(String code) {
        return Arrays.stream(values())
                .filter(status -> status.name().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
