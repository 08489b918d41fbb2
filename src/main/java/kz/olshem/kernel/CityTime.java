package kz.olshem.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city's own time, which days and years on screens and in files are in. */
public final class CityTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private CityTime() {}

    /** The day in the city on which something happened. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
