package kz.olshem.scorecard.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an indicator stands against its target; in the order in which they are shown. Methodology, section 2. */
public enum Status {
    MET,
    MET_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    MISSED,
    NOT_ASSESSABLE;

    /** The code in addresses: {@code on-track}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Status> parse(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
